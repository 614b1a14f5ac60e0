package io.punctual.milestones.ledger;

import io.punctual.kit.expression.VariableType;
import io.punctual.kit.message.IncomingMessage;
import io.punctual.kit.message.MessageJson;
import io.punctual.milestones.definition.ProcessDocument;
import io.punctual.milestones.definition.ProcessRef;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Processes that may be tried: the drafts as they were saved last, and every version that was ever published. */
@Repository
public class Drafts {
    private final JdbcClient jdbc;

    Drafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(IncomingMessage message) {
        var draft = message.as(ProcessDocument.class);
        jdbc.sql("""
                insert into process_draft (id, version, revision, body) values (?, ?, ?, ?::jsonb)
                on conflict (id, version) do update set revision = excluded.revision, body = excluded.body""")
                .params(
                        draft.id(),
                        draft.version(),
                        message.sequence(),
                        MessageJson.MAPPER.writeValueAsString(message.data()))
                .update();
    }

    /** The version as it was published, else its draft. */
    public Optional<ProcessDocument> document(ProcessRef ref) {
        return jdbc.sql("""
                select body::text from process_version where key = 'process/' || :id || '/' || :version
                union all select body::text from process_draft where id = :id and version = :version
                limit 1""")
                .param("id", ref.id())
                .param("version", ref.version())
                .query(String.class)
                .optional()
                .map(json -> MessageJson.MAPPER.readValue(json, ProcessDocument.class));
    }

    /** Every name that the expressions of any process could use so far, with its type. */
    public Map<String, VariableType> variables() {
        var variables = new HashMap<String, VariableType>();
        jdbc.sql("""
                select v.key, max(v.value) from (select body from process_version union all select body from process_draft) p,
                  jsonb_each_text(p.body -> 'variables') v group by v.key""").query(row -> {
            variables.put(row.getString(1), VariableType.valueOf(row.getString(2)));
        });
        return variables;
    }
}
