package io.punctual.kit.time;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The clock of the service's database, which moves on even within a transaction. */
public final class DatabaseTimeSource implements TimeSource {
    private final JdbcClient jdbc;

    public DatabaseTimeSource(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Instant now() {
        return jdbc.sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }
}
