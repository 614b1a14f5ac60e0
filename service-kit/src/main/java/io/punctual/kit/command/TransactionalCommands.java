package io.punctual.kit.command;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.punctual.kit.web.ProblemException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Commands in transactions of the service's database, fewer at a time than there are connections. */
final class TransactionalCommands implements Commands {
    private static final int TRIES = 5;
    private static final long PATIENCE_SECONDS = 10;

    private final TransactionTemplate transactions;
    private final List<ConflictClassifier> classifiers;
    private final Semaphore slots;
    private final MeterRegistry meters;
    private final String timer;

    TransactionalCommands(
            TransactionTemplate transactions,
            List<ConflictClassifier> classifiers,
            int slots,
            MeterRegistry meters,
            String timer) {
        this.transactions = transactions;
        this.classifiers = List.copyOf(classifiers);
        this.slots = new Semaphore(slots, true);
        this.meters = meters;
        this.timer = timer;
    }

    @Override
    public <T extends @Nullable Object> T execute(Supplier<T> work) {
        return execute("command", work);
    }

    @Override
    public <T extends @Nullable Object> T execute(String name, Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return work.get();
        }
        var sample = Timer.start(meters);
        var outcome = "failed";
        try {
            takeSlot();
            try {
                var result = tries(work);
                outcome = "done";
                return result;
            } finally {
                slots.release();
            }
        } catch (ProblemException refused) {
            outcome = "refused";
            throw refused;
        } finally {
            sample.stop(meters.timer(timer, "command", name, "outcome", outcome));
        }
    }

    private <T extends @Nullable Object> T tries(Supplier<T> work) {
        for (var attempt = 1; ; attempt++) {
            try {
                return inTransaction(work);
            } catch (RuntimeException failure) {
                if (classifiers.stream().noneMatch(classifier -> classifier.isConflict(failure))) {
                    throw failure;
                }
                if (attempt == TRIES) {
                    throw ProblemException.conflict(
                            "concurrent-change", "Others changed the same thing at the same time. Try again.");
                }
                pause(attempt);
            }
        }
    }

    @SuppressWarnings("NullAway") // the template hands back exactly what the work returned
    private <T extends @Nullable Object> T inTransaction(Supplier<T> work) {
        return transactions.execute(status -> work.get());
    }

    private void takeSlot() {
        try {
            if (!slots.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw ProblemException.of(
                        HttpStatus.SERVICE_UNAVAILABLE, "busy", "Too many commands are under way. Try again.");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw ProblemException.of(HttpStatus.SERVICE_UNAVAILABLE, "stopping", "The service is stopping.");
        }
    }

    /** A little longer each time and never the same, so that two that collided do not collide again. */
    private static void pause(int attempt) {
        LockSupport.parkNanos(
                TimeUnit.MILLISECONDS.toNanos(ThreadLocalRandom.current().nextLong(2, 10L * attempt + 3)));
    }
}
