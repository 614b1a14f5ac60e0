package io.punctual.bench;

import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** P10: business hours change under many running milestones; until all of them are re-targeted and durable. */
final class RecalculationBench {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    /** One in so many moved before; a service that has just started compiles itself meanwhile. */
    private static final int REHEARSED = 5;

    private static final String SPREAD = "t.plan_due[1] - random() * interval '2 hours'";

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
        rehearse(story, milestones / REHEARSED);
        out.printf("# seeding %,d milestones more%n", milestones - milestones / REHEARSED);
        var seeding = settled(story.tell());
        seeding.more(milestones - milestones / REHEARSED, SPREAD);
        seeding.cases();
        vacuumed();
        ground.checkpoint();
        var ease = new FiringAtEase(ground, seeding, sizes.of("seconds", 20));
        try (var ear = new Ear(ground.bootstrapServers(), "milestone.warned.v1");
                var moves = new Ear(ground.bootstrapServers(), "milestone.retargeted.v1")) {
            ease.arm();
            seeding.cases();
            story.publishHours(closedInHalfADay(45));
            ease.measured(" of others", ear).forEach(this::say);
            measure(3, moves);
        }
        ground.stopService();
        vacuumed();
        var floor = MovedBySql.perSecond(ground, 3, milestones / REHEARSED);
        say(Figure.speed(
                "moved",
                milestones / seconds(3),
                floor,
                "floor: the same rows written by SQL alone, nothing computed or sent"));
        return List.copyOf(figures);
    }

    private void vacuumed() throws SQLException {
        watch.execute("vacuum (analyze) milestone");
        watch.execute("vacuum (analyze) timer");
    }

    /** A part of them has followed new hours before, by a service that then knows how. */
    private void rehearse(MilestoneStory story, long milestones) throws Exception {
        var template = story.tell();
        ground.stopService();
        out.printf("# seeding %,d running milestones in the same business hours%n", milestones);
        var seeding = settled(template);
        seeding.many(milestones, SPREAD);
        seeding.cases();
        ground.checkpoint();
        ground.startService();
        story.publishHours(closedInHalfADay(15));
        watch.when("exists (select from recalculation where state = 'DONE')", PATIENCE);
        watch.when("not exists (select from outbox)", PATIENCE);
        out.printf("# these moved in %.1f s%n", seconds(2));
    }

    /** Of whose cases nothing was heard for a while. */
    private Seeding settled(UUID template) throws SQLException {
        watch.execute("update milestone_case set latest_moment = latest_moment - interval '2 hours'"
                + " where case_id = (select case_id from milestone where id = '%s')".formatted(template));
        return new Seeding(ground, template);
    }

    /** Open now, whenever that is, and closed for an hour and so many minutes a day: what fires meanwhile is right in the new hours too. */
    private String closedInHalfADay(int minutes) throws SQLException {
        var from = (ground.now().atZone(ZoneId.of("Asia/Seoul")).getHour() + 12) % 24;
        return from < 22
                ? "[[\"00:00\",\"%02d:00\"],[\"%02d:%02d\",\"24:00\"]]".formatted(from, from + 1, minutes)
                : "[[\"01:%02d\",\"24:00\"]]".formatted(minutes);
    }

    private double seconds(long revision) throws SQLException {
        return watch.number(
                "select extract(epoch from finished_at - requested_at) from recalculation where revision = %d"
                        .formatted(revision));
    }

    private void measure(long revision, Ear moves) throws Exception {
        var job = "from recalculation where revision = %d".formatted(revision);
        watch.when("exists (select %s and state = 'DONE')".formatted(job), PATIENCE);
        var done = watch.number("select done " + job);
        var moved = watch.number("select moved " + job);
        say(Figure.alone(
                "re-targeted and durable",
                seconds(revision),
                "s",
                "goal 60 for 1,000,000; %,.0f moved of %,.0f: %,.0f/s"
                        .formatted(moved, done, done / seconds(revision))));
        var drained = watch.when("not exists (select from outbox)", PATIENCE);
        say(Figure.alone(
                "drained",
                watch.number("select extract(epoch from '%s'::timestamptz - requested_at) %s".formatted(drained, job)),
                "s",
                "until the last message had left; no goal"));
        say(Figure.alone("said twice or not at all", Math.abs(moves.heard() - moved), "", "goal 0"));
    }

    private void say(Figure figure) {
        figures.add(figure);
        out.println(figure.line());
    }
}
