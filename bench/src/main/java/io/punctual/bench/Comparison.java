package io.punctual.bench;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** What was measured under one name: several rounds of ours beside its floor. */
record Comparison(String name, int callers, List<Round> rounds) {

    Comparison {
        rounds = List.copyOf(rounds);
        if (rounds.isEmpty()) {
            throw new IllegalArgumentException(name + " has no round");
        }
    }

    double ours() {
        return median(round -> round.ours().perSecond());
    }

    double floor() {
        return median(round -> round.floor().perSecond());
    }

    /** The median of the rounds' ratios: each compares two neighbours in time, so a noisy neighbour hurts both. */
    double ratio() {
        return median(Round::ratio);
    }

    Duration p50() {
        return Duration.ofNanos(
                (long) median(round -> round.ours().percentile(0.50).toNanos()));
    }

    Duration p99() {
        return Duration.ofNanos(
                (long) median(round -> round.ours().percentile(0.99).toNanos()));
    }

    Duration cpuPerCall() {
        return Duration.ofNanos((long) median(round -> round.cpuPerCall().toNanos()));
    }

    Duration floorP99() {
        return Duration.ofNanos(
                (long) median(round -> round.floor().percentile(0.99).toNanos()));
    }

    /** The line `name ours floor ratio`, with the times that explain it. */
    String line() {
        return String.format(
                Locale.ROOT,
                "%-22s %9.0f/s %9.0f/s   %.2f   p50 %.1f ms  p99 %.1f ms  cpu %.2f ms (floor p99 %.1f ms)",
                name + "@" + callers,
                ours(),
                floor(),
                ratio(),
                millis(p50()),
                millis(p99()),
                millis(cpuPerCall()),
                millis(floorP99()));
    }

    static double millis(Duration duration) {
        return duration.toNanos() / 1e6;
    }

    private double median(ToDoubleFunction<Round> value) {
        double[] sorted = rounds.stream().mapToDouble(value).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
