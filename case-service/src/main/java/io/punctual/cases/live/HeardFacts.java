package io.punctual.cases.live;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the stream asks the database: which messages of others have taken effect here, and what time it is. */
@Component
class HeardFacts {
    private final JdbcClient jdbc;

    HeardFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<String> applied(Collection<String> messageIds) {
        if (messageIds.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(jdbc.sql("select ce_id from case_facts where ce_id = any(?)")
                .param(messageIds.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    /** The database's time, and whether what is committed leaves for Kafka within seconds. */
    record Pulse(Instant now, boolean live) {}

    Pulse pulse() {
        return jdbc.sql("""
                select clock_timestamp() as now, coalesce((select created_at > clock_timestamp() - interval '5 seconds'
                    from outbox order by position limit 1), true) as live""")
                .query((row, _) ->
                        new Pulse(row.getObject("now", OffsetDateTime.class).toInstant(), row.getBoolean("live")))
                .single();
    }
}
