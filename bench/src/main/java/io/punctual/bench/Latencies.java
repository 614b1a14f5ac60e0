package io.punctual.bench;

import java.time.Duration;
import java.util.Arrays;

/** How long each call of a round took, and what follows from it. */
record Latencies(long[] sortedNanos, Duration wall) {

    Latencies {
        sortedNanos = sortedNanos.clone();
        Arrays.sort(sortedNanos);
    }

    int calls() {
        return sortedNanos.length;
    }

    double perSecond() {
        return calls() / (wall.toNanos() / 1e9);
    }

    /** The smallest time that at least this share of the calls did not exceed (nearest rank). */
    Duration percentile(double share) {
        if (share <= 0 || share > 1) {
            throw new IllegalArgumentException("a share is above 0 and at most 1, not " + share);
        }
        if (sortedNanos.length == 0) {
            throw new IllegalStateException("no call was measured");
        }
        int rank = (int) Math.ceil(share * sortedNanos.length);
        return Duration.ofNanos(sortedNanos[rank - 1]);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Latencies that
                && Arrays.equals(sortedNanos, that.sortedNanos)
                && wall.equals(that.wall);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(sortedNanos) + wall.hashCode();
    }
}
