package io.punctual.milestones.timer;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Sleeps until the next timer is due, or until a nearer one is armed, and fires. */
@Component
class FiringLoop implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(FiringLoop.class);
    /** What comes due within it fires together: a transaction for each would cost more than it is worth. */
    private static final Duration SHORTEST = Duration.ofMillis(5);

    private static final Duration AFTER_FAILURE = Duration.ofMillis(500);

    private final Firing firing;
    private final FiringGate gate;
    private final TimerBell bell;
    private final FiringSettings settings;
    private final Timer lag;
    private final Counter fired;
    private final Counter skipped;
    private final DistributionSummary batches;
    private final Semaphore muchIsDue = new Semaphore(0);
    private final List<Thread> helpers = new ArrayList<>();
    private volatile @Nullable Thread thread;

    FiringLoop(Firing firing, FiringGate gate, TimerBell bell, FiringSettings settings, MeterRegistry meters) {
        this.firing = firing;
        this.gate = gate;
        this.bell = bell;
        this.settings = settings;
        this.lag = Timer.builder("milestone.timer.lag")
                .description("From when a trigger was due until it fired")
                .publishPercentileHistogram()
                .register(meters);
        this.fired = meters.counter("milestone.timers.fired");
        this.skipped = meters.counter("milestone.timers.skipped");
        this.batches = meters.summary("milestone.timers.batch");
        Gauge.builder("milestone.timers.overdue", this::overdueSeconds)
                .baseUnit("seconds")
                .description("How long the oldest timer that is due has waited")
                .register(meters);
    }

    private double overdueSeconds() {
        return firing.untilNext()
                .map(left -> Math.max(0, -left.toNanos() / 1e9))
                .orElse(0.0);
    }

    private void run() {
        while (thread == Thread.currentThread()) {
            try {
                pauseUntilNext(gate.isOpen() && fireBatch() == settings.batch());
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException failed) {
                log.warn("Firing failed and is tried again: {}", failed.toString());
                sleep();
            }
        }
    }

    /** Fires beside the loop while whole batches are due. */
    private void help() {
        while (thread != null) {
            try {
                muchIsDue.acquire();
                boolean moreIsDue;
                do {
                    moreIsDue = gate.isOpen() && fireBatch() == settings.batch();
                } while (thread != null && moreIsDue);
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException failed) {
                log.warn("Firing failed and is tried again: {}", failed.toString());
            }
        }
    }

    private int fireBatch() {
        var due = firing.fire(settings.batch());
        if (!due.isEmpty()) {
            measure(due);
        }
        return due.size();
    }

    private void measure(List<Firing.Fired> due) {
        batches.record(due.size());
        for (var one : due) {
            lag.record((long) (one.secondsLate() * 1e9), TimeUnit.NANOSECONDS);
            (one.skipped() ? skipped : fired).increment();
        }
    }

    private void pauseUntilNext(boolean moreIsDue) throws InterruptedException {
        if (moreIsDue) {
            if (muchIsDue.availablePermits() == 0) {
                muchIsDue.release(settings.connections() - 1);
            }
            return;
        }
        if (!gate.isOpen()) {
            bell.await(settings.poll());
            return;
        }
        var next = firing.untilNext().orElse(settings.poll());
        var wait = next.compareTo(settings.poll()) > 0 ? settings.poll() : next;
        bell.await(wait.compareTo(SHORTEST) < 0 ? SHORTEST : wait);
    }

    private void sleep() {
        try {
            Thread.sleep(AFTER_FAILURE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        gate.start(bell::ring);
        var started = Thread.ofPlatform().name("firing").unstarted(this::run);
        thread = started;
        started.start();
        for (int i = 1; i < settings.connections(); i++) {
            helpers.add(Thread.ofPlatform().name("firing-" + i).daemon().start(this::help));
        }
    }

    @Override
    public void stop() {
        var running = thread;
        thread = null;
        gate.stop();
        helpers.forEach(Thread::interrupt);
        helpers.clear();
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
