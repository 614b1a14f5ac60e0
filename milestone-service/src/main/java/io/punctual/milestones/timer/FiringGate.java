package io.punctual.milestones.timer;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Lets nothing fire that a message still waiting could forbid: closed from the start until all that was waiting then is consumed,
 * and whenever messages wait too long or the broker cannot be asked.
 */
@Component
public class FiringGate {
    private static final Logger log = LoggerFactory.getLogger(FiringGate.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(300);

    private final GroupPositions positions;
    private final Caution caution;
    private volatile boolean wasOpen;
    private volatile @Nullable Thread thread;

    FiringGate(GroupPositions positions, FiringSettings settings, MeterRegistry meters) {
        this.positions = positions;
        this.caution = new Caution(settings.longestLag(), settings.settle());
        Gauge.builder("milestone.firing.open", this, gate -> gate.isOpen() ? 1 : 0)
                .description("1 while timers may fire")
                .register(meters);
    }

    public boolean isOpen() {
        return caution.allowsAt(System.nanoTime());
    }

    void start(Runnable opened) {
        caution.forget();
        // Known before it runs: it watches for as long as it is the one.
        var started = Thread.ofPlatform().name("firing-gate").daemon().unstarted(() -> watch(opened));
        thread = started;
        started.start();
    }

    void stop() {
        var watching = thread;
        thread = null;
        if (watching != null) {
            watching.interrupt();
        }
        // Nobody watches: what was known does not open it any longer.
        caution.forget();
    }

    private void watch(Runnable opened) {
        while (thread == Thread.currentThread()) {
            look();
            var open = isOpen();
            if (open != wasOpen) {
                wasOpen = open;
                log.info(open ? "Firing: all that was waiting is consumed" : "Firing waits: {}", caution.reason());
                opened.run();
            }
            try {
                Thread.sleep(BETWEEN_LOOKS);
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    private void look() {
        var asked = System.nanoTime();
        try {
            var found = positions.measure();
            caution.heard(asked, found);
        } catch (GroupPositions.Unknown unreachable) {
            caution.heardNothing(System.nanoTime(), String.valueOf(unreachable.getMessage()));
        }
    }
}
