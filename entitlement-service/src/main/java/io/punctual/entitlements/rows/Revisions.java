package io.punctual.entitlements.rows;

import io.punctual.kit.message.MessageJson;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A table of how things ever were: each revision with who made it so, and when. */
public final class Revisions<T> {
    /** One of them. */
    public record Revision<T>(long revision, Instant at, String by, T content) {}

    private final JdbcClient jdbc;
    private final String table;
    private final Class<T> type;

    /** The table has columns id, revision, body, changed_by and changed_at. */
    public Revisions(JdbcClient jdbc, String table, Class<T> type) {
        this.jdbc = jdbc;
        this.table = table;
        this.type = type;
    }

    public void add(String id, Revision<T> revision) {
        jdbc.sql("insert into " + table + " (id, revision, body, changed_by, changed_at) values (?, ?, ?::jsonb, ?, ?)")
                .params(
                        id,
                        revision.revision(),
                        MessageJson.MAPPER.writeValueAsString(revision.content()),
                        revision.by(),
                        revision.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The latest first. */
    public List<Revision<T>> of(String id) {
        return jdbc.sql("select revision, body, changed_by, changed_at from " + table
                        + " where id = ? order by revision desc")
                .params(id)
                .query((row, _) -> new Revision<>(
                        row.getLong("revision"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                        row.getString("changed_by"),
                        MessageJson.MAPPER.readValue(row.getString("body"), type)))
                .list();
    }
}
