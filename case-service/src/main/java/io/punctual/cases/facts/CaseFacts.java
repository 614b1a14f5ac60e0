package io.punctual.cases.facts;

import io.punctual.kit.message.IncomingMessage;
import io.punctual.kit.message.MessageJson;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code case_facts}: what other services said about a case, once by message id. */
@Component
public class CaseFacts {
    private final JdbcClient jdbc;

    CaseFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void keep(UUID caseId, IncomingMessage message) {
        jdbc.sql("""
                insert into case_facts (ce_id, case_id, topic, type, revision, at, data)
                values (?, ?, ?, ?, ?, ?, ?::jsonb) on conflict (ce_id) do nothing""")
                .params(message.id(), caseId, message.topic(), message.type(), message.sequence())
                .params(message.time().atOffset(ZoneOffset.UTC), message.data().toString())
                .update();
    }

    /** All facts of the case, as they came about. */
    public List<Fact> of(UUID caseId) {
        return jdbc.sql("""
                select ce_id, type, revision, at, data from case_facts
                where case_id = ? order by at, topic, revision, ce_id""")
                .param(caseId)
                .query((row, _) -> new Fact(
                        row.getString("ce_id"),
                        row.getString("type"),
                        row.getLong("revision"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        MessageJson.MAPPER.readTree(row.getString("data"))))
                .list();
    }
}
