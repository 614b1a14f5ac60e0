package io.punctual.bench;

import io.punctual.milestones.calendar.BusinessCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** P7: a deadline, and the open time between two instants, beside the naive walk; JMH runs it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Arithmetic {
    private static final int STARTS = 4096;
    private static final long YEAR_SECONDS = 365L * 86_400;

    /** The target, in hours of open time. */
    @Param({"1", "9", "90"})
    public int hours;

    private final BusinessCalendar calendar = BusinessCalendar.compile(SampleHours.OFFICE);
    private final NaiveWalk naive = new NaiveWalk(SampleHours.OFFICE);
    private final Instant[] starts = new Instant[STARTS];
    private final Instant[] ends = new Instant[STARTS];
    private Duration target = Duration.ZERO;
    private int next;

    /** A year's random starts, the same in every run. */
    @Setup
    public void prepare() {
        var random = new Random(7);
        target = Duration.ofHours(hours);
        for (int i = 0; i < STARTS; i++) {
            starts[i] = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(random.nextLong(YEAR_SECONDS));
            ends[i] = calendar.add(starts[i], target);
        }
    }

    private int next() {
        next = (next + 1) & (STARTS - 1);
        return next;
    }

    @Benchmark
    public Instant add() {
        return calendar.add(starts[next()], target);
    }

    @Benchmark
    public Duration between() {
        var at = next();
        return calendar.between(starts[at], ends[at]);
    }

    @Benchmark
    public Instant naiveAdd() {
        return naive.add(starts[next()], target);
    }

    @Benchmark
    public Duration naiveBetween() {
        var at = next();
        return naive.between(starts[at], ends[at]);
    }
}
