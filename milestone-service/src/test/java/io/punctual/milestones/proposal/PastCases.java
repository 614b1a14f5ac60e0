package io.punctual.milestones.proposal;

import io.punctual.kit.message.MessageJson;
import io.punctual.kit.testing.Contracts;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/** Many cases that were there already, as the listeners would have written them, made of the golden examples. */
public final class PastCases {
    public static final String THREE_HOURS = """
            {"name": "Basic", "milestones": [{"name": "First reply", "target": "PT3H",
             "completion": "case.lastReplyChannel == 'EMAIL'",
             "actions": [{"on": "WARNING", "offset": "PT30M", "do": []}]}]}""";

    public final String processId = UUID.randomUUID().toString();
    private final JdbcClient jdbc;

    public PastCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public PastCases process(int version, String definition) {
        var body = example("service-levels", "service-level.process.v1");
        body.put("id", processId).put("version", version);
        body.set("definition", MessageJson.MAPPER.readTree(definition));
        jdbc.sql("insert into process_version (key, body) values (?, ?::jsonb)")
                .params("process/" + processId + "/" + version, body.toString())
                .update();
        return this;
    }

    public PastCases hours(String id, long revision, String weekly) {
        jdbc.sql("insert into calendar (id, revision, definition) values (?, ?, ?::jsonb)")
                .params(id, revision, "{\"id\": \"%s\", \"zone\": \"UTC\", \"weekly\": %s}".formatted(id, weekly))
                .update();
        return this;
    }

    /**
     * One a minute from the given instant; the n-th is answered after n mod 10 half hours, and one in ten never. Between opening and
     * answer lie as many comments as asked for.
     */
    public PastCases opened(Instant from, int count, int comments, Map<String, Long> calendars) {
        jdbc.sql("""
                with past as (select n, gen_random_uuid() as id, :from::timestamptz + n * interval '1 minute' as opened
                              from generate_series(0, :count - 1) n),
                cases as (insert into milestone_case (case_id, correlation_id, owner_id, owner_kind, number, priority, opened_at, closed)
                  select id, :process, 'agent-' || n % 7, 'USER', n, case when n % 2 = 0 then 'HIGH' else 'MEDIUM' end, opened, false from past),
                steps as (select p.*, s, case when s <= :comments then opened + s * interval '10 seconds'
                                         else opened + n % 10 * interval '30 minutes' end as at
                          from past p cross join generate_series(0, :comments + 1) s where s <= :comments or n % 10 > 0),
                facts as (insert into case_fact (case_id, sequence, type, message_id, depth, data)
                  select id, s, 'io.punctual.case.' || case when s = 0 then 'opened' when s <= :comments then 'comment-added' else 'message-sent' end || '.v1',
                         gen_random_uuid()::text, 0,
                         (case when s = 0 then :opened::jsonb when s <= :comments then :commented::jsonb else :sent::jsonb end)
                         || jsonb_build_object('caseId', id, 'at', iso(at), 'occurredAt', iso(at), 'case',
                              (:opened::jsonb -> 'case') || jsonb_build_object('number', n, 'receivedAt', iso(opened), 'openedAt', iso(opened),
                                'priority', case when n % 2 = 0 then 'HIGH' else 'MEDIUM' end, 'ownerId', 'agent-' || n % 7,
                                'awaitingReply', s <= :comments))
                  from steps)
                insert into case_decision (case_id, revision, data)
                select id, 1, :decided::jsonb || jsonb_build_object('caseId', id, 'processId', :process::text, 'startAt', iso(opened),
                         'decidedAt', iso(opened), 'calendars', :calendars::jsonb) from past""".replace("iso(at)", iso("at")).replace("iso(opened)", iso("opened")))
                .param("from", from.toString())
                .param("count", count)
                .param("comments", comments)
                .param("process", processId)
                .param("opened", fact("case.opened.v1"))
                .param("commented", fact("case.comment-added.v1"))
                .param("sent", fact("case.message-sent.v1"))
                .param("decided", decision())
                .param("calendars", MessageJson.MAPPER.writeValueAsString(calendars))
                .update();
        return this;
    }

    private static String iso(String column) {
        return "to_char(%s at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')".formatted(column);
    }

    private static String fact(String name) {
        var data = example("cases", name);
        data.remove("cause");
        data.remove("personal");
        if (name.equals("case.message-sent.v1")) {
            ((ObjectNode) data.get("change")).put("channel", "EMAIL").put("countsAsReply", true);
        }
        return data.toString();
    }

    private static String decision() {
        var data = example("entitlements", "entitlement.decided.v1");
        data.remove("businessHoursId");
        return data.put("caseSequence", 0).put("processVersion", 1).toString();
    }

    private static ObjectNode example(String topic, String name) {
        return (ObjectNode) Contracts.example(topic, name).deepCopy();
    }

    public void forget() {
        for (var table : new String[] {"case_fact", "case_decision", "milestone"}) {
            jdbc.sql("delete from " + table
                            + " where case_id in (select case_id from milestone_case where correlation_id = ?)")
                    .param(processId)
                    .update();
        }
        jdbc.sql("delete from milestone_case where correlation_id = ?")
                .param(processId)
                .update();
    }
}
