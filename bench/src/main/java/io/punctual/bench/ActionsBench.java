package io.punctual.bench;

import io.punctual.bench.Callers.Call;
import io.punctual.standalone.service.App;
import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** P6: commands while many milestones come due in one second, and how long it takes until all their actions have changed their cases. */
final class ActionsBench {
    private static final String RAISES = """
            {"on": "WARNING", "offset": "PT30M", "do": [{"kind": "UPDATE_CASE", "field": "priority", "raiseTo": "HIGH"}]}""";
    private static final Callers CALLERS = new Callers(8);
    private static final Duration WINDOW = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final int TALKED_ABOUT = 400;

    private final MilestoneGround ground;
    private final String token;
    private final Sizes sizes;
    private final PrintStream out;
    private final List<Figure> figures = new ArrayList<>();

    ActionsBench(MilestoneGround ground, String token, Sizes sizes, PrintStream out) {
        this.ground = ground;
        this.token = token;
        this.sizes = sizes;
        this.out = out;
    }

    List<Figure> run() throws Exception {
        var burst = (int) sizes.of("burst", 20_000);
        var story = new MilestoneStory(ground, RAISES);
        story.createTopics();
        ground.startService();
        var cases = ground.beside(App.CASE_SERVICE);
        new Topics(ground).announceCustomer();
        var api = new CaseApi(cases.service(), token);
        api.prepare();
        out.println("# " + WarmUp.untilSteady(caller -> api::open));
        var opened = api.open();
        var seeding = new Seeding(ground, story.cover(opened));
        out.printf("# seeding %,d cases, each with a milestone%n", burst);
        try (var connection = cases.connect()) {
            var talkedAbout = SeededCases.copies(connection, opened, TALKED_ABOUT);
            var due = arm(seeding, opened, SeededCases.copies(connection, opened, burst));
            var normal = calls(api, talkedAbout);
            until(due);
            var during = calls(api, talkedAbout);
            say(Figure.duration(
                    "command p99 in the burst",
                    Comparison.millis(during.percentile(0.99)),
                    "ms",
                    Comparison.millis(normal.percentile(0.99)),
                    "goal: at most 3 times its normal, which stands beside it; %.0f/s and %.0f/s"
                            .formatted(during.perSecond(), normal.perSecond())));
        }
        say(applied(cases, burst));
        return List.copyOf(figures);
    }

    private Instant arm(Seeding seeding, UUID opened, List<UUID> cases) throws SQLException {
        var due = ground.now().plus(WINDOW.multipliedBy(2)).plusMillis(cases.size() / 2L);
        seeding.of(opened, cases, "'%s'::timestamptz".formatted(due));
        return due;
    }

    /** Half of the callers open cases, half comment on some. */
    private static Latencies calls(CaseApi api, List<UUID> talkedAbout) throws InterruptedException {
        var shares = CaseIds.shares(talkedAbout, CALLERS.number());
        return CALLERS.callFor(WINDOW, caller -> caller % 2 == 0 ? api::open : commentsOn(api, shares.get(caller)));
    }

    private static Call commentsOn(CaseApi api, CaseIds cases) {
        return () -> api.comment(cases.next());
    }

    private void until(Instant due) throws SQLException {
        Ground.require(ground.now().isBefore(due), "arming took so long that the burst began before it was measured");
        new Watch(ground.dataSource()).when("clock_timestamp() >= '%s'".formatted(due), PATIENCE);
    }

    private Figure applied(Neighbour cases, int burst) throws SQLException {
        var first = new Watch(ground.dataSource()).number("select extract(epoch from min(fired_at)) from fired");
        var last = new Watch(cases.database())
                .when("(select count(*) from case_list where priority = 'HIGH') >= " + burst, PATIENCE);
        var seconds = last.toEpochMilli() / 1e3 - first;
        return Figure.alone(
                "actions applied",
                seconds,
                "s",
                "of %,d, each a command of its own: %.0f/s".formatted(burst, burst / seconds));
    }

    private void say(Figure figure) {
        figures.add(figure);
        out.println(figure.line());
    }
}
