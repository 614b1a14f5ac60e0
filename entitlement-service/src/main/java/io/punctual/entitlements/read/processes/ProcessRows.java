package io.punctual.entitlements.read.processes;

import io.punctual.kit.message.MessageJson;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

/** Reads tables {@code entitlement_process} and {@code process_version}. */
@Repository
public class ProcessRows {
    private static final TypeReference<Map<String, @Nullable Object>> DOCUMENT = new TypeReference<>() {};

    /** A process as lists show it. */
    public record Process(
            String id,
            String name,
            int latestVersion,
            @Nullable Integer defaultVersion) {}

    /** One version of a process. */
    public record Version(
            String id,
            int version,
            String state,
            Map<String, @Nullable Object> definition,
            String changedBy,
            Instant changedAt,
            @Nullable Instant activatedAt) {}

    private final JdbcClient jdbc;

    ProcessRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Process> find(String id) {
        return jdbc.sql("select id, name, latest_version, default_version from entitlement_process where id = ?")
                .params(id)
                .query(Process.class)
                .optional();
    }

    /** The ids of the processes of this name in any case of letters, oldest id first. */
    public List<String> named(String name) {
        return jdbc.sql("select id from entitlement_process where lower(name) = lower(?) order by id")
                .param(name)
                .query((row, _) -> row.getString("id"))
                .list();
    }

    public List<Process> after(String id, int limit) {
        return jdbc.sql("""
                select id, name, latest_version, default_version from entitlement_process
                where id > ? order by id limit ?""")
                .params(id, limit)
                .query((row, _) -> new Process(
                        row.getString("id"),
                        row.getString("name"),
                        row.getInt("latest_version"),
                        row.getObject("default_version", Integer.class)))
                .list();
    }

    public List<Version> versions(String id) {
        return query("where process_id = ? order by version", List.of(id));
    }

    public Optional<Version> version(String id, int version) {
        return query("where process_id = ? and version = ?", List.of(id, version)).stream()
                .findFirst();
    }

    private List<Version> query(String where, List<?> params) {
        return jdbc.sql("""
                select process_id, version, state, definition, changed_by, changed_at, activated_at
                from process_version\s""" + where)
                .params(params)
                .query((row, _) -> new Version(
                        row.getString("process_id"),
                        row.getInt("version"),
                        row.getString("state"),
                        MessageJson.MAPPER.readValue(row.getString("definition"), DOCUMENT),
                        row.getString("changed_by"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                        instant(row.getObject("activated_at", OffsetDateTime.class))))
                .list();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
