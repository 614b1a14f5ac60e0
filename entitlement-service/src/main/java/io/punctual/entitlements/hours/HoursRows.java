package io.punctual.entitlements.hours;

import io.punctual.entitlements.rows.Revisions;
import io.punctual.entitlements.rows.Revisions.Revision;
import io.punctual.kit.message.MessageJson;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code business_hours} (as they are) and {@code business_hours_revision} (as they ever were). */
@Repository
public class HoursRows {
    /** One revision of business hours. */
    public record Stored(String id, long revision, BusinessHours hours) {}

    /** Who made which revision, and when. */
    public record Change(long revision, Instant at, String by, BusinessHours hours) {}

    private final JdbcClient jdbc;
    private final Revisions<BusinessHours> revisions;

    HoursRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.revisions = new Revisions<>(jdbc, "business_hours_revision", BusinessHours.class);
    }

    public Optional<Stored> find(String id) {
        return query("where id = ?", List.of(id)).stream().findFirst();
    }

    Optional<Stored> lock(String id) {
        return query("where id = ? for update", List.of(id)).stream().findFirst();
    }

    List<Stored> after(String id, int limit) {
        return query("where id > ? order by id limit ?", List.of(id, limit));
    }

    public boolean exists(String id) {
        return jdbc.sql("select exists (select from business_hours where id = ?)")
                .params(id)
                .query(Boolean.class)
                .single();
    }

    /** The current revision of each of the given business hours. */
    public Map<String, Long> revisions(Collection<String> ids) {
        var revisions = new HashMap<String, Long>();
        jdbc.sql("select id, revision from business_hours where id = any(?)")
                .params((Object) ids.toArray(String[]::new))
                .query((row, _) -> revisions.put(row.getString("id"), row.getLong("revision")))
                .list();
        return revisions;
    }

    void store(Stored stored, String by, Instant at) {
        var hours = stored.hours();
        var body = MessageJson.MAPPER.writeValueAsString(hours);
        jdbc.sql("""
                insert into business_hours (id, revision, name, zone, body) values (?, ?, ?, ?, ?::jsonb)
                on conflict (id) do update set revision = excluded.revision, name = excluded.name,
                    zone = excluded.zone, body = excluded.body""")
                .params(stored.id(), stored.revision())
                .param(hours.name())
                .param(hours.zone())
                .param(body)
                .update();
        revisions.add(stored.id(), new Revision<>(stored.revision(), at, by, hours));
    }

    /** Every revision, the latest first. */
    List<Change> changes(String id) {
        return revisions.of(id).stream()
                .map(found -> new Change(found.revision(), found.at(), found.by(), found.content()))
                .toList();
    }

    private List<Stored> query(String where, List<?> params) {
        return jdbc.sql("select id, revision, body from business_hours " + where)
                .params(params)
                .query((row, _) -> new Stored(
                        row.getString("id"),
                        row.getLong("revision"),
                        MessageJson.MAPPER.readValue(row.getString("body"), BusinessHours.class)))
                .list();
    }
}
