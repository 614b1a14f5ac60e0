package io.punctual.bench;

import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** P10: business hours change under many running milestones; until all of them are re-targeted and durable. */
final class RecalculationBench {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final MilestoneGround ground;
    private final Watch watch;
    private final Sizes sizes;
    private final PrintStream out;
    private final List<Figure> figures = new ArrayList<>();

    RecalculationBench(MilestoneGround ground, Sizes sizes, PrintStream out) {
        this.ground = ground;
        this.watch = new Watch(ground.dataSource());
        this.sizes = sizes;
        this.out = out;
    }

    List<Figure> run() throws Exception {
        var milestones = sizes.of("milestones", 1_000_000);
        var story = new MilestoneStory(ground);
        story.createTopics();
        ground.startService();
        var template = story.tell();
        ground.stopService();
        out.printf("# seeding %,d running milestones in the same business hours%n", milestones);
        var seeding = new Seeding(ground, template);
        seeding.many(milestones, "t.plan_due[1] - random() * interval '2 hours'");
        seeding.cases();
        watch.execute("update milestone_case set latest_moment = latest_moment - interval '2 hours'");
        ground.checkpoint();
        ground.startService();
        var ease = new FiringAtEase(ground, seeding, sizes.of("seconds", 20));
        try (var ear = new Ear(ground.bootstrapServers(), "milestone.warned.v1");
                var moves = new Ear(ground.bootstrapServers(), "milestone.retargeted.v1")) {
            ease.arm();
            seeding.cases();
            story.publishHours(2, closedInHalfADay());
            ease.measured(" of others", ear).forEach(this::say);
            measure(milestones, moves);
        }
        return List.copyOf(figures);
    }

    /** Open now, whenever that is: what fires meanwhile is right in the new hours too. */
    private String closedInHalfADay() throws SQLException {
        var from = ground.now().atZone(ZoneId.of("Asia/Seoul")).getHour() + 12;
        return from % 24 < 22
                ? "[[\"00:00\",\"%1$02d:30\"],[\"%2$02d:30\",\"24:00\"]]".formatted(from % 24, from % 24 + 1)
                : "[[\"02:00\",\"24:00\"]]";
    }

    private void measure(long milestones, Ear moves) throws Exception {
        watch.when("exists (select from recalculation where state = 'DONE')", PATIENCE);
        var seconds = watch.number("select extract(epoch from finished_at - requested_at) from recalculation");
        say(Figure.alone(
                "re-targeted and durable",
                seconds,
                "s",
                "goal 60 for 1,000,000; %,.0f moved of %,.0f: %,.0f/s"
                        .formatted(
                                watch.number("select moved from recalculation"),
                                watch.number("select done from recalculation"),
                                milestones / seconds)));
        var drained = watch.when("not exists (select from outbox)", PATIENCE);
        say(Figure.alone(
                "drained",
                watch.number("select extract(epoch from '%s'::timestamptz - requested_at) from recalculation"
                        .formatted(drained)),
                "s",
                "until the last message had left; no goal"));
        say(Figure.alone(
                "said twice or not at all",
                Math.abs(moves.heard() - watch.number("select moved from recalculation")),
                "",
                "goal 0"));
    }

    private void say(Figure figure) {
        figures.add(figure);
        out.println(figure.line());
    }
}
