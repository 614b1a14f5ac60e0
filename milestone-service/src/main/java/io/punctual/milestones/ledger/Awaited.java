package io.punctual.milestones.ledger;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Cases of which a milestone starts when a time comes, though nothing happens: rows, so that a restart forgets none. */
@Repository
public class Awaited {
    private static final int NANOS_OF_A_MICRO = 1_000;

    private final JdbcClient jdbc;

    Awaited(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The database counts in microseconds; rounding down would wake early. */
    public void expect(UUID caseId, @Nullable Instant wakeAt) {
        var rest = wakeAt == null ? 0 : wakeAt.getNano() % NANOS_OF_A_MICRO;
        var at = wakeAt == null
                ? null
                : wakeAt.plusNanos(rest == 0 ? 0 : NANOS_OF_A_MICRO - rest).atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                update milestone_case set wake_at = :at::timestamptz
                where case_id = :case and wake_at is distinct from :at::timestamptz""").param("at", at).param("case", caseId).update();
    }

    public List<UUID> due(int atMost) {
        return jdbc.sql("""
                select case_id from milestone_case where wake_at <= clock_timestamp() and waiting_for is null
                order by wake_at limit ?""")
                .param(atMost)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Whether the time has come and nobody else took note of it before. */
    public boolean come(UUID caseId) {
        return jdbc.sql("""
                update milestone_case set awaited_until = wake_at, wake_at = null
                where case_id = ? and wake_at <= clock_timestamp()""").param(caseId).update() == 1;
    }

    Instant until(UUID caseId) {
        return jdbc.sql("select awaited_until from milestone_case where case_id = ? and awaited_until is not null")
                .param(caseId)
                .query((row, _) -> row.getObject(1, OffsetDateTime.class))
                .optional()
                .map(OffsetDateTime::toInstant)
                .orElse(Instant.MIN);
    }
}
