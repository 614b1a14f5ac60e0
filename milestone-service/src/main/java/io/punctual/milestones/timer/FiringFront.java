package io.punctual.milestones.timer;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import org.springframework.stereotype.Component;

/**
 * How far firing has come in the order in which timers come due.
 *
 * <p>Timers that have fired leave dead rows behind, which stay for as long as anybody's transaction may see them; a look that starts
 * behind them costs the same however many there are. After this process has armed a timer before the front, or let go of one that the
 * front has passed, the next look is from the start. What other instances armed or held there is found by a look from the start every
 * 200 ms.
 */
@Component
class FiringFront {
    private static final Duration LOOK_FROM_THE_START = Duration.ofMillis(200);
    /** Looks from the start take at most one part in so many of the time. */
    private static final int SHARE = 20;

    private final LongSupplier nanos;
    private final AtomicReference<Instant> nearestArmed = new AtomicReference<>(Instant.MIN);
    private volatile DuePlace place = DuePlace.START;
    private long lookedNanos;
    private long restNanos;

    FiringFront() {
        this(System::nanoTime);
    }

    FiringFront(LongSupplier nanos) {
        this.nanos = nanos;
        this.lookedNanos = nanos.getAsLong();
    }

    /** A timer that is committed is due then. */
    void armed(Instant dueAt) {
        nearestArmed.accumulateAndGet(dueAt, (one, other) -> one.isBefore(other) ? one : other);
    }

    /** From where to look for what is due; to be called by one thread. */
    DuePlace next() {
        var armed = nearestArmed.getAndSet(Instant.MAX);
        var fromTheStart = !armed.isAfter(place.dueAt()) || nanos.getAsLong() - lookedNanos > restNanos;
        return fromTheStart ? DuePlace.START : place;
    }

    /** All that was due behind that place has fired or is held by others. */
    void looked(DuePlace from, long tookNanos) {
        if (from.equals(DuePlace.START)) {
            lookedNanos = nanos.getAsLong();
            restNanos = Math.max(LOOK_FROM_THE_START.toNanos(), SHARE * tookNanos);
        }
    }

    /** All up to that place has fired, and what is behind it may be due too. */
    void reached(DuePlace last) {
        place = last;
    }

    /** All that was due has fired, and that place was the last. */
    void passed(DuePlace last) {
        place = last.dueAt().isBefore(place.dueAt()) ? place : last;
    }

    /** Where it is now. */
    DuePlace place() {
        return place;
    }
}
