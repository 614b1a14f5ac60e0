package io.punctual.bench;

import io.punctual.bench.Callers.Call;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** P12: how many cases per second find their entitlement among very many, and how soon a changed process reaches them. */
final class ResolutionBench {
    private static final int PER_ACCOUNT = 5;
    private static final int ROUNDS = 3;
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final Duration OURS = Duration.ofSeconds(5);
    private static final Duration FLOOR = Duration.ofSeconds(3);
    private static final String LOOK_UP = "select id, body from entitlement where account_id = ?";

    private final Ground ground;
    private final ResolutionApi api;
    private final int accounts;
    private final PrintStream out;

    ResolutionBench(Ground ground, ResolutionApi api, Sizes sizes, PrintStream out) {
        this.ground = ground;
        this.api = api;
        this.accounts = (int) sizes.of("entitlements", 100_000) / PER_ACCOUNT;
        this.out = out;
    }

    List<Figure> run() throws Exception {
        for (var product = 0; product < PER_ACCOUNT; product++) {
            api.product("P-" + product);
        }
        api.hours("09:00");
        api.process(1, "PT3H");
        out.println("# seeding %,d entitlements of %,d accounts".formatted(accounts * PER_ACCOUNT, accounts));
        seed();
        out.println("# warming up");
        new Callers(4).callFor(WARM_UP, this::resolving);
        var figures = new ArrayList<Figure>();
        for (var callers : new int[] {1, 4}) {
            figures.addAll(measured(new Callers(callers)));
        }
        figures.addAll(decided());
        figures.addAll(changes());
        figures.forEach(figure -> out.println(figure.line()));
        return figures;
    }

    private List<Figure> measured(Callers callers) throws Exception {
        var rounds = new ArrayList<Round>();
        for (var round = 0; round < ROUNDS; round++) {
            var floor = callers.callFor(FLOOR, this::lookingUp);
            var before = ground.cpu();
            var ours = callers.callFor(OURS, this::resolving);
            rounds.add(new Round(ours, ground.cpu().minus(before), floor));
        }
        var compared = new Comparison("resolve", callers.number(), rounds);
        var by = "@" + callers.number();
        var perCore = 1e9 / compared.cpuPerCall().toNanos();
        return List.of(
                Figure.speed(
                        "resolve" + by, compared.ours(), compared.floor(), "over HTTP; floor: one indexed SQL look-up"),
                Figure.alone(
                        "resolve per core" + by,
                        perCore,
                        "/s",
                        "goal 10,000; by the service's processor time, HTTP included"),
                Figure.duration(
                        "p99" + by,
                        Comparison.millis(compared.p99()),
                        "ms",
                        Comparison.millis(compared.floorP99()),
                        "goal 1 ms"));
    }

    /** What remains when the candidates are at hand: no HTTP, no SQL. */
    private List<Figure> decided() throws Exception {
        var cover = new CoverInMemory(accounts, PER_ACCOUNT);
        new Callers(1).callFor(WARM_UP, _ -> cover.deciding());
        var floor = new Callers(1).callFor(FLOOR, this::lookingUp);
        var ours = new Callers(1).callFor(OURS, _ -> cover.deciding());
        return List.of(
                Figure.speed(
                        "decide@1",
                        ours.perSecond(),
                        floor.perSecond(),
                        "goal 10,000 on one core; the rules alone, candidates in memory; floor as above"),
                Figure.duration(
                        "decide p99@1",
                        Comparison.millis(ours.percentile(0.99)),
                        "ms",
                        Comparison.millis(floor.percentile(0.99)),
                        "goal 1 ms"));
    }

    /** Nothing about the entitlements themselves changes, so their number must not matter. */
    private List<Figure> changes() throws Exception {
        try (var telling = new Telling(ground)) {
            var cases = new OpenedCases(telling, api);
            cases.open("account-1", "P-1");
            var usual = millis(() -> cases.open("account-2", "P-1"));
            var hours = millis(() -> {
                api.hours("08:00");
                cases.open("account-3", "P-1");
                check(hoursOf("account-3"), "2");
            });
            var process = millis(() -> {
                api.process(2, "PT2H");
                check(cases.open("account-4", "P-1").path("processVersion").asString(), "2");
            });
            return List.of(
                    Figure.alone("case decided", usual, "ms", "a case told of, and its decision there"),
                    Figure.alone("hours changed", hours, "ms", "until a case opened then is decided; goal: seconds"),
                    Figure.alone(
                            "process changed", process, "ms", "drafted, activated, and a case opened then follows"));
        }
    }

    /** The revision of the hours that the account's case counts in. */
    private String hoursOf(String account) throws SQLException {
        try (var connection = ground.connect();
                var sql = connection.prepareStatement(
                        "select decision #>> '{calendars,kr}' from covered_case where account_id = ?")) {
            sql.setString(1, account);
            var row = sql.executeQuery();
            return row.next() ? row.getString(1) : "";
        }
    }

    private static void check(String found, String expected) {
        if (!found.equals(expected)) {
            throw new IllegalStateException("a case opened after the change got " + found + ", not " + expected);
        }
    }

    private static double millis(Step step) throws Exception {
        var before = System.nanoTime();
        step.run();
        return (System.nanoTime() - before) / 1e6;
    }

    @FunctionalInterface
    private interface Step {
        void run() throws Exception;
    }

    private Call resolving(int caller) {
        var random = new Random(caller);
        return () -> {
            var answer = api.resolve(account(random), "P-" + random.nextInt(PER_ACCOUNT));
            if (!answer.path("covered").asBoolean()) {
                throw new IllegalStateException("not covered: " + answer);
            }
        };
    }

    private Call lookingUp(int caller) throws SQLException {
        var random = new Random(caller);
        var connection = ground.connect();
        var sql = connection.prepareStatement(LOOK_UP);
        return () -> {
            sql.setString(1, account(random));
            try (var rows = sql.executeQuery()) {
                while (rows.next()) {
                    rows.getString(2);
                }
            }
        };
    }

    private String account(Random random) {
        return "account-" + (1 + random.nextInt(accounts));
    }

    private void seed() throws SQLException {
        try (var connection = ground.connect()) {
            execute(connection, """
                    insert into directory_entry (kind, id, revision, body)
                    select 'account', 'account-' || n, 1,
                        jsonb_build_object('name', 'Account ' || n, 'fields', jsonb_build_object('tier', 'gold'), 'active', true)
                    from generate_series(1, %d) n""".formatted(accounts));
            // Each account has one for everything, one with a condition, and some for single products.
            execute(connection, """
                    insert into entitlement (id, revision, account_id, process_id, business_hours_id, body)
                    select 'entitlement-' || n || '-' || m, 1, 'account-' || n, 'basic', 'kr',
                        jsonb_strip_nulls(jsonb_build_object('name', 'Basic ' || m, 'accountId', 'account-' || n,
                            'productCode', case when m > 2 then 'P-' || m - 1 end,
                            'criteria', case when m = 2 then 'case.priority == ''HIGH''' end,
                            'contactIds', '[]'::jsonb, 'coversOpenCases', false, 'coversChildren', false,
                            'processId', 'basic', 'businessHoursId', 'kr',
                            'startDate', '2026-01-01', 'endDate', '2026-12-31', 'cancelled', false))
                    from generate_series(1, %d) n, generate_series(1, %d) m""".formatted(accounts, PER_ACCOUNT));
            execute(connection, "analyze");
        }
    }

    private static void execute(Connection connection, String text) throws SQLException {
        try (var sql = connection.createStatement()) {
            sql.execute(text);
        }
    }
}
