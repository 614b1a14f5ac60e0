package io.punctual.entitlements.bulk;

import io.punctual.entitlements.bulk.BulkImport.State;
import io.punctual.kit.message.MessageJson;
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
import tools.jackson.core.type.TypeReference;

/** Table {@code bulk_import}: what was asked for, and how far it has come. */
@Repository
class BulkRows {
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    BulkRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void begin(UUID id, String kind, boolean dryRun, List<String> columns, String by, Instant at) {
        jdbc.sql("""
                insert into bulk_import (id, kind, dry_run, columns, state, requested_by, requested_at)
                values (?, ?, ?, ?::jsonb, 'RECEIVING', ?, ?)""")
                .params(id, kind, dryRun, json(columns), by, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void received(UUID id, int total) {
        jdbc.sql("update bulk_import set state = 'RUNNING', total = ? where id = ? and state = 'RECEIVING'")
                .params(total, id)
                .update();
    }

    Optional<BulkImport> find(UUID id) {
        return query("where id = ?", id).stream().findFirst();
    }

    Optional<BulkImport> lock(UUID id) {
        return query("where id = ? for update", id).stream().findFirst();
    }

    List<BulkImport> latest(int limit) {
        return query("order by requested_at desc limit ?", limit);
    }

    /** The import that waited longest and that nobody else is working on. */
    Optional<BulkImport> lockNext() {
        return query("where state = 'RUNNING' and not whole order by requested_at limit 1 for update skip locked")
                .stream()
                .findFirst();
    }

    void progress(UUID id, Counts counts) {
        jdbc.sql("""
                update bulk_import set done = done + ?, created = created + ?, changed = changed + ?,
                    unchanged = unchanged + ?, rejected = rejected + ? where id = ?""")
                .params(counts.done(), counts.created(), counts.changed(), counts.unchanged(), counts.rejected(), id)
                .update();
    }

    void end(UUID id, State state, @Nullable String problem, Instant at) {
        jdbc.sql("delete from bulk_import_row where import_id = ?").params(id).update();
        jdbc.sql("update bulk_import set state = ?, problem = ?, ended_at = ? where id = ?")
                .param(state.name())
                .param(problem)
                .param(at.atOffset(ZoneOffset.UTC))
                .param(id)
                .update();
    }

    /** Uploads that broke off with the service that took them. */
    void giveUpBefore(Instant begun, Instant now) {
        query("where state = 'RECEIVING' and requested_at < ?", begun.atOffset(ZoneOffset.UTC))
                .forEach(lost -> end(lost.id(), State.FAILED, "The upload broke off.", now));
    }

    private List<BulkImport> query(String where, Object... params) {
        return jdbc.sql("""
                select id, kind, dry_run, columns, state, total, done, created, changed, unchanged, rejected, problem,
                    requested_by, requested_at, ended_at from bulk_import\s""" + where)
                .params(params)
                .query((row, _) -> bulkImport(row))
                .list();
    }

    private static BulkImport bulkImport(ResultSet row) throws SQLException {
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        return new BulkImport(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getBoolean("dry_run"),
                State.valueOf(row.getString("state")),
                texts(row.getString("columns")),
                row.getInt("total"),
                row.getInt("done"),
                row.getInt("created"),
                row.getInt("changed"),
                row.getInt("unchanged"),
                row.getInt("rejected"),
                row.getString("problem"),
                row.getString("requested_by"),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant());
    }

    static List<String> texts(String json) {
        return MessageJson.MAPPER.readValue(json, TEXTS);
    }

    static String json(List<String> texts) {
        return MessageJson.MAPPER.writeValueAsString(texts);
    }
}
