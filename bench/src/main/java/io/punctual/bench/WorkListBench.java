package io.punctual.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** How soon the rows of a list of very many cases are there, as the console asks for them; over HTTP. */
final class WorkListBench {
    private static final int TIMES = 30;
    private static final int DEEP = 20;
    private static final String OPEN = "limit=100&statusCategory=NEW,OPEN,WAITING&sort=nextMilestone";
    private static final String ANY = "limit=100&sort=nextMilestone";
    private static final double FIRST_ROWS = 300;
    private static final double SEARCH = 500;

    private final Ground ground;
    private final CaseApi api;
    private final long cases;
    private final PrintStream out;

    WorkListBench(Ground ground, CaseApi api, Sizes sizes, PrintStream out) {
        this.ground = ground;
        this.api = api;
        this.cases = sizes.of("cases", 100_000);
        this.out = out;
    }

    List<Figure> run() throws Exception {
        new Topics(ground).announceCustomer();
        api.prepare();
        out.println("# making %,d cases".formatted(cases));
        seed(api.open());
        var figures = new ArrayList<Figure>();
        view(figures, "all open", OPEN);
        view(figures, "mine", OPEN + "&ownerId=agent-7");
        view(figures, "two agents", OPEN + "&ownerId=agent-7&ownerId=agent-8");
        view(figures, "unassigned", OPEN + "&unassigned=true");
        view(figures, "due within the hour", OPEN + "&dueBefore=" + ground.now().plusSeconds(3600));
        view(figures, "one customer", ANY + "&accountId=account-77");
        view(figures, "critical", OPEN + "&priority=CRITICAL");
        view(figures, "newest first", "limit=100&sort=-number");
        view(figures, "page " + DEEP, OPEN + "&cursor=" + cursorOfPage(DEEP));
        for (var wanted : List.of("로그", "됩니", "다", "서울 4", "paper JAM", "e", "2000077", "없는 낱말", "zzzz")) {
            search(figures, "search “" + wanted + "”", OPEN, wanted);
        }
        search(figures, "search “로그”, any state", ANY, "로그");
        search(figures, "search “zzzz”, newest", "limit=100&sort=-number", "zzzz");
        search(figures, "search “다”, newest", "limit=100&sort=-number", "다");
        return figures;
    }

    private void view(List<Figure> figures, String name, String query) throws Exception {
        add(figures, name, query, FIRST_ROWS);
    }

    private void search(List<Figure> figures, String name, String query, String wanted) throws Exception {
        add(figures, name, query + "&q=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8), SEARCH);
    }

    private void add(List<Figure> figures, String name, String query, double goal) throws Exception {
        var nanos = new long[TIMES];
        var rows = api.list(query).path("items").size();
        var began = System.nanoTime();
        for (var time = 0; time < TIMES; time++) {
            var before = System.nanoTime();
            api.list(query);
            nanos[time] = System.nanoTime() - before;
        }
        var all = new Latencies(nanos, Duration.ofNanos(System.nanoTime() - began));
        var note = "p50 %.0f ms; goal %.0f ms; %d rows".formatted(millis(all, 0.5), goal, rows);
        var figure = Figure.alone(name, millis(all, 0.95), "ms", note);
        out.println(figure.line());
        figures.add(figure);
    }

    private static double millis(Latencies latencies, double share) {
        return Comparison.millis(latencies.percentile(share));
    }

    private String cursorOfPage(int page) throws Exception {
        var cursor = "";
        for (var turned = 1; turned < page; turned++) {
            var answer = api.list(OPEN + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            cursor = URLEncoder.encode(answer.path("next").asString(), StandardCharsets.UTF_8);
        }
        return cursor;
    }

    private void seed(UUID template) throws SQLException, IOException {
        try (var connection = ground.connect();
                var sql = connection.createStatement();
                var file = WorkListBench.class.getResourceAsStream("/worklist.sql")) {
            var text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .replace(":template", "'" + template + "'")
                    .replace(":cases", Long.toString(cases));
            for (var statement : text.split("\n---\n")) {
                sql.execute(statement);
            }
        }
    }
}
