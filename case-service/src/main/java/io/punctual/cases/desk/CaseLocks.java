package io.punctual.cases.desk;

import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets commands to one case queue in this process, before they take a connection, so that they rarely collide in the
 * database, which alone decides.
 */
@Component
public class CaseLocks {
    private static final int STRIPES = 1024;

    private final ReentrantLock[] stripes =
            IntStream.range(0, STRIPES).mapToObj(_ -> new ReentrantLock(true)).toArray(ReentrantLock[]::new);

    public <T> T holding(UUID caseId, Supplier<T> work) {
        return holding(caseId.toString(), work);
    }

    /** The same for two cases at once; everyone takes their locks in the same order. */
    public <T> T holding(UUID one, UUID other, Supplier<T> work) {
        boolean first = stripe(one.toString()) <= stripe(other.toString());
        return holding(first ? one : other, () -> holding(first ? other : one, work));
    }

    private static int stripe(String caseId) {
        return Math.floorMod(caseId.hashCode(), STRIPES);
    }

    /** The same, by the key of a message about the case. */
    public <T> T holding(String caseId, Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            // Whoever has a connection never waits here for someone who may be waiting for a connection.
            return work.get();
        }
        var lock = stripes[stripe(caseId)];
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
