package io.punctual.system;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import org.awaitility.core.ThrowingRunnable;

/** Waiting for what the system does by itself. */
final class Eventually {
    /** A machine that other work keeps busy may stand still for seconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

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

    /** What holds until an instant of the story; whoever comes too late, on a machine that stood still, has seen nothing. */
    static void before(Instant instant, ThrowingRunnable assertion) throws Throwable {
        try {
            assertion.run();
        } catch (AssertionError wrong) {
            if (Instant.now().isBefore(instant)) {
                throw wrong;
            }
        }
    }

    /** Lets time pass until an instant of the story. */
    static void passes(Instant instant) {
        var left = Duration.between(Instant.now(), instant);
        if (left.isPositive()) {
            await().atMost(left.plus(PATIENCE))
                    .pollDelay(left)
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> !Instant.now().isBefore(instant));
        }
    }
}
