package io.punctual.kit.retention;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;

/** Deletes memories by the database's clock, a few at a time, so that no deletion is ever long. */
final class Forgetting {
    private static final Logger log = LoggerFactory.getLogger(Forgetting.class);
    private static final long HOUR = 3_600_000;

    /** Topics whose messages are known by their id keep them for 30 days: what is older cannot come again. */
    private static final String SEEN = """
            delete from inbox_seen where ctid = any(array(
              select ctid from inbox_seen where seen_at < clock_timestamp() - interval '40 days' limit 10000))""";

    /** A caller who repeats a request does so within minutes; a day forgives a weekend's queue at their side. */
    private static final String ANSWERS = """
            delete from idempotency where ctid = any(array(
              select ctid from idempotency where created_at < clock_timestamp() - interval '3 days' limit 10000))""";

    private final JdbcClient jdbc;

    Forgetting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Scheduled(initialDelay = HOUR, fixedDelay = HOUR)
    void forget() {
        try {
            log.debug("Forgot {} messages and {} answers", all(SEEN), all(ANSWERS));
        } catch (RuntimeException failed) {
            log.warn("Old memories could not be deleted and stay for an hour: {}", failed.toString());
        }
    }

    private long all(String some) {
        long total = 0;
        for (var deleted = jdbc.sql(some).update();
                deleted > 0;
                deleted = jdbc.sql(some).update()) {
            total += deleted;
        }
        return total;
    }
}
