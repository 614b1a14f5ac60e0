package io.punctual.notifications.delivery;

import java.time.Duration;
import java.time.Instant;

/** Doubling pauses between attempts, up to a longest one. */
record RetryPolicy(Duration first, Duration longest) {

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(15);

    Duration pauseAfter(int attempts) {
        var pause = first.multipliedBy(1L << Math.clamp(attempts - 1L, 0, 20));
        return pause.compareTo(longest) < 0 ? pause : longest;
    }

    Instant lookAgain(Instant now, Instant atLatest) {
        var next = now.plus(LOOK_AGAIN);
        return next.isBefore(atLatest) ? next : atLatest;
    }
}
