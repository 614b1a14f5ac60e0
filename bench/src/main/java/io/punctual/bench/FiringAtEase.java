package io.punctual.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** P5: a steady stream of timers comes due while something else may go on; how late each fired, and how late it was heard. */
final class FiringAtEase {
    private static final Duration LEAD = Duration.ofSeconds(4);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int PER_SECOND = 1_000;
    /** A JVM that was just started, and a broker that has not heard of it, are slower than they will be. */
    private static final int WARM_UP_SECONDS = 10;

    private final Watch watch;
    private final Seeding seeding;
    private final Instant first;
    private final Instant from;
    private final long number;

    /** Arms so many seconds of firings; they begin a few seconds from now. */
    FiringAtEase(MilestoneGround ground, Seeding seeding, long seconds) throws SQLException {
        this.watch = new Watch(ground.dataSource());
        this.seeding = seeding;
        this.number = seconds * PER_SECOND;
        this.first = ground.now().plus(LEAD).plusMillis((number + WARM_UP_SECONDS * PER_SECOND) / 20);
        this.from = first.plusSeconds(WARM_UP_SECONDS);
    }

    void arm() throws SQLException {
        seeding.more(
                WARM_UP_SECONDS * PER_SECOND + number,
                "'%s'::timestamptz + i * interval '1 ms'".formatted(first.atOffset(ZoneOffset.UTC)));
        if (watch.number("select extract(epoch from clock_timestamp() - '%s')".formatted(first)) > 0) {
            throw new IllegalStateException("arming took so long that timers are late by it: nothing was measured");
        }
    }

    /** Waits for all of them. */
    List<Figure> measured(String when, Ear ear) throws SQLException, InterruptedException {
        watch.when("clock_timestamp() > '%s'".formatted(from), PATIENCE);
        ear.forget();
        var last = from.plusMillis(number);
        watch.when(
                "clock_timestamp() > '%s' and not exists (select from timer where due_at between '%s' and '%s')"
                        .formatted(last, from, last),
                PATIENCE.plusSeconds(number / PER_SECOND));
        var late =
                "from (select extract(epoch from fired_at - due_at) * 1000 as late from fired where due_at between '%s' and '%s') f"
                        .formatted(from, last);
        var figures = new ArrayList<Figure>();
        figures.add(Figure.alone("lateness p50" + when, percentile(0.5, late), "ms", "goal 50, at 1k/s"));
        figures.add(Figure.alone("lateness p99" + when, percentile(0.99, late), "ms", "goal 250"));
        figures.add(Figure.alone("lateness max" + when, watch.number("select max(late) " + late), "ms", "goal 1000"));
        figures.add(Figure.alone(
                "early" + when,
                watch.number("select count(*) filter (where late < 0) " + late),
                "",
                "goal 0, of %.0f that fired".formatted(watch.number("select count(*) " + late))));
        Thread.sleep(1_000);
        var heard = ear.delays(Duration.ofSeconds(number / PER_SECOND));
        figures.add(Figure.alone(
                "fired -> consumer p99" + when,
                Comparison.millis(heard.percentile(0.99)),
                "ms",
                "goal 150 from commit; p50 %.1f ms".formatted(Comparison.millis(heard.percentile(0.5)))));
        return figures;
    }

    private double percentile(double share, String late) throws SQLException {
        return watch.number("select percentile_cont(%s) within group (order by late) %s".formatted(share, late));
    }
}
