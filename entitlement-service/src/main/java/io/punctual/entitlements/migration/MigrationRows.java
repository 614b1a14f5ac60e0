package io.punctual.entitlements.migration;

import io.punctual.entitlements.migration.Migration.Filter;
import io.punctual.entitlements.migration.Migration.Order;
import io.punctual.entitlements.migration.Migration.State;
import io.punctual.kit.message.MessageJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

/** Tables {@code process_migration} and {@code process_migration_case}: what was ordered, and the cases still to do. */
@Repository
class MigrationRows {
    private static final TypeReference<Map<String, Integer>> COUNTS = new TypeReference<>() {};
    private static final String SELECT = """
            select id, process_id, to_version, request, state, total, moved, skipped, entitlements, requested_by,
                requested_at, ended_by, ended_at
            from process_migration\s""";

    private final JdbcClient jdbc;

    MigrationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Migration> find(String processId, UUID id) {
        return query("where process_id = ? and id = ?", processId, id).stream().findFirst();
    }

    Optional<Migration> lock(String processId, UUID id) {
        return query("where process_id = ? and id = ? for update", processId, id).stream()
                .findFirst();
    }

    /** The migration that waited longest and that nobody else is working on. */
    Optional<Migration> lockNext() {
        return query("where state = 'RUNNING' order by requested_at limit 1 for update skip locked").stream()
                .findFirst();
    }

    boolean runs(String processId) {
        return !query("where process_id = ? and state = 'RUNNING'", processId).isEmpty();
    }

    List<Migration> latest(String processId, int limit) {
        return query("where process_id = ? order by requested_at desc limit ?", processId, limit);
    }

    /** Remembers the order and each open case it means; answers how many they are. */
    int start(UUID id, String processId, int toVersion, Order order, int entitlements, String by, Instant at) {
        jdbc.sql("""
                insert into process_migration
                    (id, process_id, to_version, request, state, total, entitlements, requested_by, requested_at)
                values (?, ?, ?, ?::jsonb, 'RUNNING', 0, ?, ?, ?)""")
                .params(id, processId, toVersion, MessageJson.MAPPER.writeValueAsString(order), entitlements, by)
                .param(at.atOffset(ZoneOffset.UTC))
                .update();
        var total = collect(id, processId, toVersion, order);
        jdbc.sql("update process_migration set total = ? where id = ?")
                .params(total, id)
                .update();
        return total;
    }

    private int collect(UUID id, String processId, int toVersion, Order order) {
        var filter = order.filter() == null ? Filter.ALL : order.filter();
        var from = order.fromVersions() == null ? null : order.fromVersions().toArray(Integer[]::new);
        return jdbc.sql("""
                insert into process_migration_case (migration_id, case_id)
                select :id, case_id from covered_case
                where open and process_id = :process and process_version <> :to
                    and (cast(:from as int[]) is null or process_version = any(:from))
                    and (cast(:entitlement as text) is null or entitlement_id = :entitlement)
                    and (cast(:account as text) is null or account_id = :account)
                    and (cast(:product as text) is null or facts ->> 'productCode' = :product)
                    and (cast(:priority as text) is null or facts ->> 'priority' = :priority)
                    and (cast(:type as text) is null or facts ->> 'type' = :type)""")
                .param("id", id)
                .param("process", processId)
                .param("to", toVersion)
                .param("from", from)
                .param("entitlement", filter.entitlementId())
                .param("account", filter.accountId())
                .param("product", filter.productCode())
                .param("priority", filter.priority())
                .param("type", filter.type())
                .update();
    }

    List<UUID> takeCases(UUID id, int limit) {
        return jdbc.sql("""
                delete from process_migration_case
                where migration_id = ? and case_id = any(array(
                    select case_id from process_migration_case where migration_id = ? order by case_id limit ?))
                returning case_id""")
                .params(id, id, limit)
                .query((row, _) -> row.getObject("case_id", UUID.class))
                .list();
    }

    void progress(UUID id, int moved, Map<String, Integer> skipped) {
        jdbc.sql("update process_migration set moved = ?, skipped = ?::jsonb where id = ?")
                .params(moved, MessageJson.MAPPER.writeValueAsString(skipped), id)
                .update();
    }

    void end(UUID id, State state, @Nullable String by, Instant at) {
        jdbc.sql("delete from process_migration_case where migration_id = ?")
                .params(id)
                .update();
        jdbc.sql("update process_migration set state = ?, ended_by = ?, ended_at = ? where id = ?")
                .param(state.name())
                .param(by)
                .param(at.atOffset(ZoneOffset.UTC))
                .param(id)
                .update();
    }

    /** How many open cases run each version of a process. */
    Map<Integer, Long> openCases(String processId) {
        var cases = new TreeMap<Integer, Long>();
        jdbc.sql("""
                select process_version, count(*) as number from covered_case
                where open and process_id = ? group by process_version""")
                .params(processId)
                .query((row, _) -> cases.put(row.getInt("process_version"), row.getLong("number")))
                .list();
        return cases;
    }

    private List<Migration> query(String where, Object... params) {
        return jdbc.sql(SELECT + where)
                .params(params)
                .query((row, _) -> migration(row))
                .list();
    }

    private static Migration migration(ResultSet row) throws SQLException {
        var skipped = MessageJson.MAPPER.readValue(row.getString("skipped"), COUNTS);
        var state = State.valueOf(row.getString("state"));
        var done = row.getInt("moved")
                + skipped.values().stream().mapToInt(Integer::intValue).sum();
        return new Migration(
                row.getObject("id", UUID.class),
                row.getString("process_id"),
                row.getInt("to_version"),
                MessageJson.MAPPER.readValue(row.getString("request"), Order.class),
                state,
                row.getInt("total"),
                row.getInt("moved"),
                skipped,
                row.getInt("total") - done,
                row.getInt("entitlements"),
                row.getString("requested_by"),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                row.getString("ended_by"),
                instant(row.getObject("ended_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
