package io.punctual.bench;

import io.punctual.standalone.process.Waiting;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import tools.jackson.databind.JsonNode;

/** What-if: how long it takes to replay the history of many cases against a process, and how that grows. */
final class SimulationBench {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String COPY = """
            create temporary table copied as select gen_random_uuid() as id from generate_series(1, %1$d);
            insert into milestone_case (case_id, %2$s) select id, %2$s from milestone_case, copied where case_id = '%3$s';
            insert into case_fact (case_id, sequence, type, message_id, depth, data)
            select id, sequence, type, gen_random_uuid()::text, depth, replace(data::text, '%3$s', id::text)::jsonb
            from case_fact, copied where case_id = '%3$s';
            insert into case_decision (case_id, revision, data)
            select id, revision, replace(data::text, '%3$s', id::text)::jsonb from case_decision, copied where case_id = '%3$s';
            drop table copied;
            analyze milestone_case, case_fact, case_decision""";

    private final MilestoneGround ground;
    private final Watch watch;
    private final String token;
    private final Sizes sizes;
    private final PrintStream out;
    private final JsonCalls calls = new JsonCalls(HttpClient.newHttpClient());
    private final List<Figure> figures = new ArrayList<>();

    SimulationBench(MilestoneGround ground, String token, Sizes sizes, PrintStream out) {
        this.ground = ground;
        this.watch = new Watch(ground.dataSource());
        this.token = token;
        this.sizes = sizes;
        this.out = out;
    }

    List<Figure> run() throws Exception {
        var most = sizes.of("cases", 50_000);
        var story = new MilestoneStory(ground);
        story.createTopics();
        ground.startService();
        var caseId = watch.text("select case_id from milestone where id = '%s'".formatted(story.tell()));
        var facts = story.livesOn(UUID.fromString(caseId));
        watch.when("(select count(*) from case_fact) = " + facts, Duration.ofSeconds(60));
        long there = 1;
        for (var cases : List.of(most / 50, most / 5, most)) {
            copies(caseId, cases - there);
            there = cases;
            simulate(cases, facts);
        }
        return List.copyOf(figures);
    }

    private void copies(String caseId, long number) throws SQLException {
        try (var connection = ground.connect()) {
            var columns = Seeding.columns(connection, "milestone_case", "'case_id'");
            watch.execute(COPY.formatted(number, columns, caseId));
        }
    }

    private void simulate(long cases, int facts) throws Exception {
        var begun = System.nanoTime();
        watch.number("select sum(length(data::text)) from (select data from case_fact order by case_id, sequence) f");
        var floor = (System.nanoTime() - begun) / 1e9;
        var done = simulation();
        var seconds = Duration.between(
                                Instant.parse(done.path("createdAt").asString()),
                                Instant.parse(done.path("endedAt").asString()))
                        .toMillis()
                / 1e3;
        Ground.require(
                done.at("/result/milestones/0/simulated/met").longValue() == cases,
                "not every case was replayed until its reply: " + done);
        var figure = Figure.duration(
                "what-if of %,d cases".formatted(cases),
                seconds,
                "s",
                floor,
                "%d facts each, %,.0f cases/s; floor: SQL reads the same facts".formatted(facts, cases / seconds));
        figures.add(figure);
        out.println(figure.line());
    }

    private JsonNode simulation() throws SQLException {
        var process = watch.text(
                "select json_build_object('id', process_id, 'version', process_version) from milestone limit 1");
        var now = ground.now();
        var body = "{\"process\":%s,\"from\":\"%s\",\"to\":\"%s\"}"
                .formatted(process, now.minusSeconds(86_400), now.plusSeconds(60));
        var asked = calls.send(request("")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build());
        var where = "/" + asked.path("id").asString();
        var last = new AtomicReference<>(asked);
        Waiting.until(PATIENCE, () -> {
            last.set(calls.send(request(where).build()));
            return !last.get().path("state").asString().equals("RUNNING");
        });
        return last.get();
    }

    private HttpRequest.Builder request(String path) {
        var all = ground.service().resolve("/api/entitlement-processes/simulations" + path);
        return HttpRequest.newBuilder(all).header("Authorization", "Bearer " + token);
    }
}
