package io.punctual.cases.live;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** One connection that follows the list: what it has not taken yet, within bounds, and why it ended. */
final class Reader {
    /** Why a reader's connection ends; all of them may come back with the last id they heard. */
    enum End {
        TOO_SLOW,
        TOKEN_EXPIRED,
        GONE,
        SHUTDOWN
    }

    private static final byte[] WAKE = {};

    private final BlockingQueue<byte[]> waiting;
    private final long deadline;
    private final AtomicReference<@Nullable End> end = new AtomicReference<>();

    /** For as long as the caller's token is valid. */
    Reader(int waiting, Duration lifetime) {
        this.waiting = new ArrayBlockingQueue<>(waiting);
        this.deadline = System.nanoTime() + lifetime.toNanos();
    }

    /** Never waits: a reader that does not keep up is ended, the others are not held back. */
    void tell(byte[] events) {
        if (!waiting.offer(events)) {
            end(End.TOO_SLOW);
        }
    }

    void end(End why) {
        if (end.compareAndSet(null, why)) {
            waiting.clear();
            var _ = waiting.offer(WAKE);
        }
    }

    /** Writes the greeting and then what comes until the end, and says which it was. */
    End writeTo(OutputStream connection, byte[] greeting) throws InterruptedException {
        try {
            connection.write(greeting);
            connection.flush();
            for (var why = end.get(); ; why = end.get()) {
                if (why != null) {
                    return why;
                }
                write(connection);
            }
        } catch (IOException gone) {
            end(End.GONE);
            return End.GONE;
        }
    }

    private void write(OutputStream connection) throws IOException, InterruptedException {
        var left = deadline - System.nanoTime();
        var events = waiting.poll(Math.max(left, 0), TimeUnit.NANOSECONDS);
        if (events == null) {
            end(End.TOKEN_EXPIRED);
        } else if (events.length > 0) {
            connection.write(events);
            connection.flush();
        }
    }
}
