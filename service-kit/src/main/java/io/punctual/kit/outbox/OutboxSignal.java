package io.punctual.kit.outbox;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Wakes the relay when something was committed in this process; what others commit it finds by polling. */
public final class OutboxSignal {
    private static final Duration BULK_GOES_ON = Duration.ofMillis(250);

    private final Semaphore wake = new Semaphore(0);
    private volatile long bulkUntilNanos = System.nanoTime();

    /** Wakes the relay once the current transaction has committed; for those who insert into the outbox with SQL. */
    public void afterCommit() {
        // A set keeps one nudge per transaction, however much it says.
        TransactionSynchronizationManager.registerSynchronization(new Nudge(this));
    }

    /**
     * Whether more of what is written in bulk follows at once: then the relay lets it finish first, for a while, because side by side
     * both would only take longer.
     */
    public void bulk(boolean follows) {
        var ended = bulkFollows() && !follows;
        bulkUntilNanos = System.nanoTime() + (follows ? BULK_GOES_ON.toNanos() : 0);
        if (ended) {
            wake();
        }
    }

    boolean bulkFollows() {
        return bulkUntilNanos - System.nanoTime() > 0;
    }

    void wake() {
        if (wake.availablePermits() == 0) {
            wake.release();
        }
    }

    void await(Duration atMost) throws InterruptedException {
        wake.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS);
        wake.drainPermits();
    }

    private record Nudge(OutboxSignal signal) implements TransactionSynchronization {
        @Override
        public void afterCommit() {
            signal.wake();
        }
    }
}
