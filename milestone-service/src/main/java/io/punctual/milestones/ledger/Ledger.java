package io.punctual.milestones.ledger;

import io.punctual.kit.message.IncomingMessage;
import io.punctual.kit.message.MessageJson;
import io.punctual.milestones.timeline.AgentCompletion;
import io.punctual.milestones.timeline.CaseFact;
import io.punctual.milestones.timeline.Decision;
import io.punctual.milestones.timeline.History;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The history of each case as rows. */
@Repository
public class Ledger {
    private final JdbcClient jdbc;
    private final Awaited awaited;

    Ledger(JdbcClient jdbc, Awaited awaited) {
        this.jdbc = jdbc;
        this.awaited = awaited;
    }

    /** The case, with what its messages continue. */
    public record KnownCase(
            UUID caseId,
            String correlationId,
            @Nullable String ownerId,
            @Nullable String waitingFor) {}

    /** Where a fact stands in the chain of causes. */
    public record Origin(long sequence, String messageId, int depth) {}

    public void addFact(IncomingMessage message) {
        var data = (ObjectNode) message.data().deepCopy();
        data.remove("personal");
        var caseId = UUID.fromString(message.key());
        var snapshot = data.path("case");
        var closed = "CLOSED".equals(snapshot.path("statusCategory").stringValue(null));
        jdbc.sql("""
                insert into milestone_case (case_id, correlation_id, owner_id, owner_kind, number, priority, opened_at, closed,
                                            account_id, contact_id, closed_at)
                values (?, ?, ?, ?, ?, ?, ?::timestamptz, ?, ?, ?, ?::timestamptz)
                on conflict (case_id) do update set owner_id = excluded.owner_id, owner_kind = excluded.owner_kind,
                  number = excluded.number, priority = excluded.priority, opened_at = excluded.opened_at,
                  closed = excluded.closed, account_id = excluded.account_id, contact_id = excluded.contact_id,
                  closed_at = excluded.closed_at""")
                .param(caseId)
                .param(message.causation().correlationId())
                .param(snapshot.path("ownerId").stringValue(null))
                .param(snapshot.path("ownerKind").stringValue(null))
                .param(snapshot.path("number").longValue())
                .param(snapshot.path("priority").stringValue(null))
                .param(snapshot.path("receivedAt").stringValue(null))
                .param(closed)
                .param(snapshot.path("accountId").stringValue(null))
                .param(snapshot.path("contactId").stringValue(null))
                .param(closed ? snapshot.path("closedAt").stringValue(null) : null)
                .update();
        jdbc.sql("""
                insert into case_fact (case_id, sequence, type, message_id, depth, data) values (?, ?, ?, ?, ?, ?::jsonb)
                on conflict do nothing""")
                .params(
                        caseId,
                        message.sequence(),
                        message.type(),
                        message.id(),
                        message.causation().depth(),
                        json(data))
                .update();
    }

    /** A decision may come before its case; the row makes the two wait for each other. */
    public void addDecision(IncomingMessage message) {
        var caseId = UUID.fromString(message.key());
        jdbc.sql("insert into milestone_case (case_id, correlation_id) values (?, ?) on conflict do nothing")
                .params(caseId, message.causation().correlationId())
                .update();
        lock(caseId);
        jdbc.sql("insert into case_decision (case_id, revision, data) values (?, ?, ?::jsonb) on conflict do nothing")
                .params(caseId, message.sequence(), json(message.data()))
                .update();
        jdbc.sql("update milestone_case set process_id = ?, process_version = ?, account_name = ? where case_id = ?")
                .param(message.data().path("processId").stringValue(null))
                .param(version(message.data().path("processVersion")))
                .param(message.data().path("facts").path("account.name").stringValue(null))
                .param(caseId)
                .update();
    }

    private static @Nullable Integer version(JsonNode version) {
        return version.isNumber() ? version.intValue() : null;
    }

    public void addCompletion(UUID caseId, UUID id, AgentCompletion completion, Instant recordedAt) {
        jdbc.sql("""
                insert into agent_completion (id, case_id, milestone_id, completed_at, recorded_at, actor, reason)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        caseId,
                        completion.milestoneId(),
                        completion.completedAt().atOffset(ZoneOffset.UTC),
                        recordedAt.atOffset(ZoneOffset.UTC),
                        completion.actor(),
                        completion.reason())
                .update();
    }

    /** A case of which at least its opening is known. */
    public Optional<KnownCase> find(UUID caseId) {
        return jdbc.sql("""
                select case_id, correlation_id, owner_id, waiting_for from milestone_case c
                where case_id = ? and exists (select from case_fact f where f.case_id = c.case_id)""").param(caseId).query(Ledger::knownCase).optional();
    }

    /** Whoever folds a case locks it first, so that two never do so at once. */
    public Optional<KnownCase> lock(UUID caseId) {
        return jdbc.sql("""
                select case_id, correlation_id, owner_id, waiting_for from milestone_case where case_id = ? for update""").param(caseId).query(Ledger::knownCase).optional();
    }

    public void waitFor(UUID caseId, @Nullable String serviceLevel) {
        jdbc.sql("update milestone_case set waiting_for = ? where case_id = ? and waiting_for is distinct from ?")
                .param(serviceLevel)
                .param(caseId)
                .param(serviceLevel)
                .update();
    }

    /** Cases whose missing service level has come by now. */
    public List<UUID> noLongerWaiting(int atMost) {
        return jdbc.sql("""
                select case_id from milestone_case c where waiting_for is not null and (
                  exists (select from process_version where key = c.waiting_for)
                  or exists (select from calendar where 'calendar/' || id || '/' || revision = c.waiting_for))
                limit ?""")
                .param(atMost)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    public History history(UUID caseId) {
        return new History(caseId, facts(caseId), decisions(caseId), completions(caseId), awaited.until(caseId));
    }

    public List<Origin> origins(UUID caseId) {
        return jdbc.sql("select sequence, message_id, depth from case_fact where case_id = ? order by sequence")
                .param(caseId)
                .query((row, _) -> new Origin(row.getLong(1), row.getString(2), row.getInt(3)))
                .list();
    }

    private List<CaseFact> facts(UUID caseId) {
        return jdbc.sql("select sequence, type, data::text from case_fact where case_id = ? order by sequence")
                .param(caseId)
                .query((row, _) -> fact(row.getLong(1), row.getString(2), row.getString(3)))
                .list();
    }

    static CaseFact fact(long sequence, String type, String json) {
        var data = MessageJson.MAPPER.readTree(json);
        return CaseMessage.fact(sequence, type, MessageJson.MAPPER.treeToValue(data, CaseMessage.class), data);
    }

    private List<Decision> decisions(UUID caseId) {
        return jdbc.sql("select data::text from case_decision where case_id = ? order by revision")
                .param(caseId)
                .query((row, _) -> decision(row.getString(1)))
                .list();
    }

    static Decision decision(String json) {
        return MessageJson.MAPPER.readValue(json, DecisionMessage.class).decision();
    }

    private List<AgentCompletion> completions(UUID caseId) {
        return jdbc.sql("""
                select milestone_id, completed_at, actor, reason from agent_completion where case_id = ? order by recorded_at""").param(caseId).query((row, _) -> completion(row)).list();
    }

    static AgentCompletion completion(ResultSet row) throws SQLException {
        return new AgentCompletion(
                row.getObject("milestone_id", UUID.class),
                row.getObject("completed_at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("reason"));
    }

    private static KnownCase knownCase(ResultSet row, int number) throws SQLException {
        return new KnownCase(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getString(4));
    }

    private static String json(Object data) {
        return MessageJson.MAPPER.writeValueAsString(data);
    }
}
