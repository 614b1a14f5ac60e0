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
import java.util.concurrent.locks.LockSupport;
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
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Firing firing;
    private final FiringFront front;
    private final FiringGate gate;
    private final TimerBell bell;
    private final FiringSettings settings;
    private final Timer lag;
    private final Counter fired;
    private final Counter skipped;
    private final DistributionSummary batches;
    private final Semaphore muchIsDue = new Semaphore(0);
    private final List<Thread> threads = new ArrayList<>();
    private volatile @Nullable Thread thread;

    FiringLoop(
            Firing firing,
            FiringFront front,
            FiringGate gate,
            TimerBell bell,
            FiringSettings settings,
            MeterRegistry meters) {
        this.firing = firing;
        this.front = front;
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
        return firing.untilNext(DuePlace.START)
                .map(left -> Math.max(0, -left.toNanos() / 1e9))
                .orElse(0.0);
    }

    @FunctionalInterface
    private interface Step {
        void run() throws InterruptedException;
    }

    private void repeat(Step step) {
        while (thread != null) {
            try {
                step.run();
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException failed) {
                log.warn("Firing failed and is tried again: {}", failed.toString());
                LockSupport.parkNanos(AFTER_FAILURE.toNanos());
            }
        }
    }

    private void lead() throws InterruptedException {
        pauseUntilNext(gate.isOpen() && fireNext());
    }

    /** Fires what comes next; true when a whole batch was due, and so there may be more. */
    private boolean fireNext() {
        var from = front.next();
        var before = System.nanoTime();
        var due = fireBatch(from);
        front.looked(from, System.nanoTime() - before);
        if (due.nextDue() != null) {
            front.armed(due.nextDue());
        }
        var isWhole = due.count() == settings.batch();
        if (due.last() != null) {
            if (isWhole) {
                front.reached(due.last());
            } else {
                front.passed(due.last());
            }
        }
        return isWhole;
    }

    /** Fires beside the one that leads while whole batches are due. */
    private void help() throws InterruptedException {
        muchIsDue.acquire();
        var place = DuePlace.START;
        while (thread != null && gate.isOpen()) {
            var due = fireBatch(place);
            if (due.last() == null || due.count() < settings.batch()) {
                return;
            }
            place = due.last();
        }
    }

    private Fired fireBatch(DuePlace after) {
        var due = firing.fire(settings.batch(), after);
        if (due.count() > 0) {
            measure(due);
        }
        return due;
    }

    private void measure(Fired due) {
        batches.record(due.count());
        due.secondsLate().forEach(late -> lag.record((long) (late * 1e9), TimeUnit.NANOSECONDS));
        skipped.increment(due.skipped());
        fired.increment(due.count() - due.skipped() - due.untold().size());
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
        var next = firing.untilNext(front.place()).orElse(settings.poll());
        var wait = next.compareTo(settings.poll()) > 0 ? settings.poll() : next;
        bell.await(wait.compareTo(SHORTEST) < 0 ? SHORTEST : wait);
    }

    @Override
    public synchronized void start() {
        if (isRunning()) {
            return;
        }
        gate.start(bell::ring);
        var started = Thread.ofPlatform().name("firing").unstarted(() -> repeat(this::lead));
        thread = started;
        threads.add(started);
        started.start();
        for (int i = 1; i < settings.connections(); i++) {
            threads.add(Thread.ofPlatform().name("firing-" + i).daemon().start(() -> repeat(this::help)));
        }
    }

    /** When it returns, nothing fires any more. */
    @Override
    public synchronized void stop() {
        thread = null;
        gate.stop();
        threads.forEach(Thread::interrupt);
        try {
            for (var each : threads) {
                each.join(PATIENCE);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        threads.clear();
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
