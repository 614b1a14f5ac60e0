package io.punctual.entitlements.cover;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code case_start}: when the process of a case starts that waits for its date. */
@Repository
class CaseStarts {
    private final JdbcClient jdbc;

    CaseStarts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The case waits for its date, or no more. */
    void remember(UUID caseId, Decision decision, Instant now) {
        if (decision.waiting() && decision.startAt().isAfter(now)) {
            jdbc.sql("""
                    insert into case_start (case_id, due_at) values (?, ?)
                    on conflict (case_id) do update set due_at = excluded.due_at""")
                    .params(caseId, decision.startAt().atOffset(ZoneOffset.UTC))
                    .update();
        } else if (decision.startFrom() != null) {
            jdbc.sql("delete from case_start where case_id = ?").params(caseId).update();
        }
    }

    /** Takes cases whose date has come. */
    List<UUID> take(Instant now, int limit) {
        return jdbc.sql("""
                delete from case_start where case_id = any(array(
                    select case_id from case_start where due_at <= ? order by due_at limit ? for update skip locked))
                returning case_id""")
                .params(now.atOffset(ZoneOffset.UTC), limit)
                .query((row, _) -> row.getObject("case_id", UUID.class))
                .list();
    }
}
