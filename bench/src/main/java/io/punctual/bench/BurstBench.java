package io.punctual.bench;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** P4: what arrived overnight comes due in the same second, among many others; beside db-scheduler with as many due. */
final class BurstBench {
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    /** Of those that arrived in the same night, one in so many is due in that second. */
    private static final int NIGHT = 4;
    /** A service and a broker that have just started compile themselves during the first bursts, which takes a third of two cores. */
    private static final int REHEARSALS = 6;

    /** How much smaller than the burst a rehearsal is. */
    private static final int SMALLER = 5;

    private final MilestoneGround ground;
    private final Watch watch;
    private final Sizes sizes;
    private final PrintStream out;
    private final List<Figure> figures = new ArrayList<>();

    BurstBench(MilestoneGround ground, Sizes sizes, PrintStream out) {
        this.ground = ground;
        this.watch = new Watch(ground.dataSource());
        this.sizes = sizes;
        this.out = out;
    }

    List<Figure> run() throws Exception {
        var timers = sizes.of("timers", 10_000_000);
        var burst = sizes.of("burst", 100_000);
        var story = new MilestoneStory(ground);
        story.createTopics();
        ground.startService();
        var template = story.tell();
        ground.stopService();
        out.printf("# seeding %,d milestones with a timer each%n", timers);
        var seeding = new Seeding(ground, template);
        seeding.many(timers, "clock_timestamp() + interval '2 hours' + random() * interval '30 days'");
        ground.checkpoint();
        ground.startService();
        warmUp(seeding);
        for (int i = 0; i < REHEARSALS; i++) {
            var rehearsed = fire(burst / SMALLER, arm(seeding, burst / SMALLER));
            out.printf("# rehearsed with %,d: %s%n", burst / SMALLER, rehearsed);
        }
        var ours = fire(burst, arm(seeding, burst));
        say(Figure.alone("burst durable", ours.durable(), "s", "goal 1.5, %,d due in one second".formatted(burst)));
        say(Figure.alone("burst consumed", ours.consumed(), "s", "goal 4"));
        var peer = new Peer(ground).perSecond(burst, Duration.ofSeconds(40));
        say(Figure.speed(
                "fired and durable", burst / ours.durable(), peer, "peer: db-scheduler 16.12.0, goal 10 times"));
        return List.copyOf(figures);
    }

    private void warmUp(Seeding seeding) throws Exception {
        try (var ear = new Ear(ground.bootstrapServers(), "milestone.warned.v1")) {
            var ease = new FiringAtEase(ground, seeding, 5);
            ease.arm();
            ease.measured(" (normal)", ear).forEach(this::say);
        }
    }

    /** As in a night: one in four of those that come is due in that second. */
    private Instant arm(Seeding seeding, long burst) throws Exception {
        var due = ground.now().plusMillis(8_000 + burst * NIGHT / 16);
        seeding.more(burst * NIGHT, """
                case when i %% %d = 0 then '%s'::timestamptz
                     else clock_timestamp() + interval '3 hours' + random() * interval '3 days' end""".formatted(NIGHT, due.atOffset(ZoneOffset.UTC)));
        if (!ground.now().isBefore(due)) {
            throw new IllegalStateException("arming took so long that the burst is late by it: nothing was measured");
        }
        return due;
    }

    /** The seconds until all of it was durable, and until the last was heard. */
    private record Fired(double durable, double consumed) {
        @Override
        public String toString() {
            return "durable %.2f s, consumed %.2f s".formatted(durable, consumed);
        }
    }

    private Fired fire(long burst, Instant due) throws Exception {
        try (var ear = new Ear(ground.bootstrapServers(), "milestone.warned.v1")) {
            var done = watch.when(
                    "clock_timestamp() > '%1$s' and not exists (select from timer where due_at = '%1$s')"
                            .formatted(due),
                    PATIENCE);
            var durable = Duration.between(due, done).toMillis() / 1e3;
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (ear.heard() < burst && System.nanoTime() < end) {
                LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
            }
            var fired = watch.number("select count(*) from fired where due_at = '%s' and not skipped".formatted(due));
            if (fired != burst || ear.heard() != burst) {
                throw new IllegalStateException(
                        "of %d only %.0f fired and %d were heard".formatted(burst, fired, ear.heard()));
            }
            return new Fired(durable, Duration.between(due, ear.last()).toMillis() / 1e3);
        }
    }

    private void say(Figure figure) {
        figures.add(figure);
        out.println(figure.line());
    }
}
