package io.punctual.kit.outbox;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The right to relay, held by one process per database until it expires by the database's clock. */
final class OutboxLease {
    static final Duration TERM = Duration.ofSeconds(4);

    private final JdbcClient jdbc;
    private final String owner = UUID.randomUUID().toString();
    private volatile long epoch;
    private volatile long validUntilNanos = System.nanoTime();

    OutboxLease(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Renews the lease, or takes it when nobody holds it. */
    synchronized void claim() {
        var asked = System.nanoTime();
        var granted = held() ? renew() : take();
        if (granted.isPresent()) {
            epoch = granted.getAsLong();
            // Counted from before the question, so that this process gives up before the database does.
            validUntilNanos = asked + TERM.toNanos();
        } else {
            validUntilNanos = asked;
        }
    }

    boolean held() {
        return validUntilNanos - System.nanoTime() > 0;
    }

    String owner() {
        return owner;
    }

    long epoch() {
        return epoch;
    }

    /** Stops counting on the lease: the database says that another holds it. */
    void lost() {
        validUntilNanos = System.nanoTime();
    }

    synchronized void release() {
        validUntilNanos = System.nanoTime();
        jdbc.sql("update outbox_lease set expires_at = '-infinity' where owner = ? and epoch = ?")
                .params(owner, epoch)
                .update();
    }

    private OptionalLong renew() {
        return epochOf("""
                update outbox_lease set expires_at = clock_timestamp() + interval '4 seconds'
                where owner = ? and epoch = %d returning epoch""".formatted(epoch));
    }

    private OptionalLong take() {
        return epochOf("""
                update outbox_lease
                set owner = ?, epoch = epoch + 1, expires_at = clock_timestamp() + interval '4 seconds'
                where expires_at < clock_timestamp() returning epoch""");
    }

    private OptionalLong epochOf(String update) {
        return jdbc.sql(update).param(owner).query(Long.class).optional().stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }
}
