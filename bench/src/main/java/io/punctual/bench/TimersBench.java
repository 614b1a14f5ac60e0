package io.punctual.bench;

import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** P2, P3, P5, P8: what pending timers cost, how fast they are armed, how late they fire, and how fast the outbox drains. */
final class TimersBench {
    private static final int BATCH = 1_000;
    private static final Duration ARMING = Duration.ofSeconds(4);
    private static final String IN_A_MONTH = "clock_timestamp() + interval '2 hours' + random() * interval '30 days'";

    private final MilestoneGround ground;
    private final Watch watch;
    private final Sizes sizes;
    private final PrintStream out;
    private final List<Figure> figures = new ArrayList<>();

    TimersBench(MilestoneGround ground, Sizes sizes, PrintStream out) {
        this.ground = ground;
        this.watch = new Watch(ground.dataSource());
        this.sizes = sizes;
        this.out = out;
    }

    List<Figure> run() throws Exception {
        var timers = sizes.of("timers", 10_000_000);
        var story = new MilestoneStory(ground);
        story.createTopics();
        ground.startService();
        var template = story.tell();
        var heapBefore = ground.heapAfterCollection();
        ground.stopService();
        var seeding = seed(template, timers);
        var prepared = ground.startPrepared();
        say(Figure.alone(
                "service start", prepared.toMillis() / 1e3, "s", "goal 10, with %,d timers".formatted(timers)));
        ground.stopService();
        var plain = ground.startService();
        say(Figure.alone("service start, unprepared", plain.toMillis() / 1e3, "s", "a bare jar without a cache"));
        say(Figure.duration(
                "heap after collection",
                ground.heapAfterCollection(),
                "MB",
                heapBefore,
                "beside it with one timer: must not grow with their number"));
        armingAndCancelling(template);
        ease(seeding);
        new RelayBench(ground, sizes.of("messages", 200_000)).run().forEach(this::say);
        return List.copyOf(figures);
    }

    private Seeding seed(UUID template, long timers) throws Exception {
        out.printf("# seeding %,d milestones with a timer each%n", timers);
        var seeding = new Seeding(ground, template);
        seeding.many(timers, IN_A_MONTH);
        ground.checkpoint();
        say(Figure.alone("bytes per timer", perRow("timer", timers), "B", "goal 160, with its index"));
        say(Figure.alone(
                "bytes per milestone",
                perRow("milestone", timers),
                "B",
                "its row with 3 triggers to come %.0f B, the rest indexes"
                        .formatted(watch.number("select pg_relation_size('milestone')") / timers)));
        return seeding;
    }

    private double perRow(String table, long rows) throws SQLException {
        return watch.number("select pg_total_relation_size('%s')".formatted(table)) / rows;
    }

    /** The statements by which the service arms and cancels many, beside the same rows by JDBC batches. */
    private void armingAndCancelling(UUID template) throws Exception {
        watch.execute("create table floor_timer (like timer including all)");
        try (var arming = new Arming(ground, template)) {
            var floor = arming.perSecond(ARMING, arming::batchInsert, BATCH);
            say(Figure.speed(
                    "schedule",
                    arming.perSecond(ARMING, arming::schedule, BATCH),
                    floor,
                    "goal 50000/s in batches of %d; floor: JDBC batch insert".formatted(BATCH)));
            arming.unschedule();
            say(Figure.speed(
                    "cancel",
                    arming.perSecond(ARMING, arming::cancel, BATCH),
                    floor,
                    "goal 50000/s; found by its milestone, held, taken away; floor as above"));
            say(Figure.speed(
                    "milestone's row written",
                    arming.perSecond(ARMING, arming::write, BATCH),
                    floor,
                    "what a fold that cancels writes besides; floor as above"));
        }
        watch.execute("drop table floor_timer");
    }

    private void ease(Seeding seeding) throws Exception {
        var ease = new FiringAtEase(ground, seeding, sizes.of("seconds", 20));
        try (var ear = new Ear(ground.bootstrapServers(), "milestone.warned.v1")) {
            ease.arm();
            ease.measured("", ear).forEach(this::say);
        }
    }

    private void say(Figure figure) {
        figures.add(figure);
        out.println(figure.line());
    }
}
