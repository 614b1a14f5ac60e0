package io.punctual.system;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import org.awaitility.core.ThrowingRunnable;

/** Waiting for what the system does by itself. */
final class Eventually {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private Eventually() {}

    static void eventually(ThrowingRunnable assertion) {
        within(PATIENCE, assertion);
    }

    static void within(Duration patience, ThrowingRunnable assertion) {
        await().atMost(patience)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(100))
                .ignoreExceptions()
                .untilAsserted(assertion);
    }

    /** Lets time pass until an instant of the story. */
    static void passes(Instant instant) {
        var left = Duration.between(Instant.now(), instant);
        if (left.isPositive()) {
            await().atMost(left.plusSeconds(5))
                    .pollDelay(left)
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> !Instant.now().isBefore(instant));
        }
    }
}
