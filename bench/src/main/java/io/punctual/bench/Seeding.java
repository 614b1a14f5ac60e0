package io.punctual.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Makes many milestones from one that the service wrote, each with its own ids and times and its timer armed. */
final class Seeding {
    private static final int CHUNK = 250_000;
    private static final String ANY_CASE = "gen_random_uuid()";
    private static final String OWN = "'id', 'case_id', 'started_at', 'target_at', 'plan_due'";

    private final MilestoneGround ground;
    private final UUID template;
    private final String columns;

    Seeding(MilestoneGround ground, UUID template) throws SQLException {
        this.ground = ground;
        this.template = template;
        try (var connection = ground.connect()) {
            columns = columns(connection, "milestone", OWN);
        }
    }

    /**
     * Writes so many, their first trigger due at the given SQL expression of {@code i} (from 1) and {@code t} (the template); the
     * indexes are dropped meanwhile and built anew, which is the only way to do it in minutes.
     */
    void many(long number, String due) throws Exception {
        try (var connection = ground.connect()) {
            var indexes = indexes(connection);
            execute(connection, "alter table milestone drop constraint milestone_pkey");
            for (var index : indexes) {
                execute(connection, "drop index " + index.name());
            }
            inChunks(number, due);
            var rebuild =
                    new ArrayList<>(indexes.stream().map(Index::definition).toList());
            rebuild.add("alter table milestone add primary key (id)");
            inParallel(rebuild);
            // As in a table that has lived: who reads a row first after it was written would pay for it otherwise.
            execute(connection, "vacuum (analyze) milestone");
            execute(connection, "vacuum (analyze) timer");
        }
    }

    private void inChunks(long number, String due) throws Exception {
        var statements = new ArrayList<String>();
        for (long from = 1; from <= number; from += CHUNK) {
            statements.add(insert(from, Math.min(number, from + CHUNK - 1), due, ANY_CASE));
        }
        inParallel(statements);
    }

    /** Writes a few more beside what is there, as they come in the course of a night. */
    void more(long number, String due) throws SQLException {
        try (var connection = ground.connect()) {
            execute(connection, insert(1, number, due, ANY_CASE));
        }
    }

    /** Writes one for each of these cases, which the service then knows as it knows the one they were copied from. */
    void of(UUID original, List<UUID> copies, String due) throws SQLException {
        try (var connection = ground.connect()) {
            execute(
                    connection,
                    "create table covered (n bigint generated always as identity primary key, case_id uuid)");
            try (var rows = connection.prepareStatement("insert into covered (case_id) select unnest(?::uuid[])")) {
                rows.setArray(1, connection.createArrayOf("uuid", copies.toArray()));
                rows.executeUpdate();
            }
            execute(connection, insert(1, copies.size(), due, "(select case_id from covered where n = i)"));
            execute(connection, """
                    insert into inbox_position (consumer, topic, key, sequence)
                    select consumer, topic, covered.case_id::text, sequence from inbox_position, covered
                    where key = '%s'""".formatted(original));
        }
        cases();
    }

    /** Gives each milestone the row of its case, which folding and recalculating read. */
    void cases() throws SQLException {
        try (var connection = ground.connect()) {
            var others = columns(connection, "milestone_case", "'case_id'");
            execute(connection, """
                    insert into milestone_case (case_id, %1$s)
                    select m.case_id, %2$s from milestone m, milestone_case c, milestone t
                    where t.id = '%3$s' and c.case_id = t.case_id on conflict do nothing""".formatted(others, "c." + others.replace(", ", ", c."), template));
            execute(connection, "analyze milestone_case");
        }
    }

    private String insert(long from, long to, String due, String caseId) {
        return """
                with m as (
                  insert into milestone (id, case_id, started_at, target_at, plan_due, %1$s)
                  select gen_random_uuid(), %6$s, t.started_at + s.shift, t.target_at + s.shift,
                         array(select d + s.shift from unnest(t.plan_due) with ordinality p(d, n) order by n), %1$s
                  from milestone t cross join lateral (
                    select (%2$s) - t.plan_due[1] as shift, i from generate_series(%3$d, %4$d) i) s
                  where t.id = '%5$s'
                  returning id, plan_due, timer_version)
                insert into timer (due_at, milestone_id, version, position)
                select plan_due[1], id, timer_version, 0 from m""".formatted(columns, due, from, to, template, caseId);
    }

    private record Index(String name, String definition) {}

    private static List<Index> indexes(Connection connection) throws SQLException {
        var indexes = new ArrayList<Index>();
        try (var sql = connection.createStatement()) {
            var rows = sql.executeQuery("select indexname, indexdef from pg_indexes"
                    + " where tablename in ('milestone', 'timer') and indexname <> 'milestone_pkey'");
            while (rows.next()) {
                indexes.add(new Index(rows.getString(1), rows.getString(2)));
            }
        }
        return indexes;
    }

    private void inParallel(List<String> statements) throws Exception {
        try (var two = Executors.newFixedThreadPool(2)) {
            var running = new ArrayList<Future<?>>();
            for (var statement : statements) {
                running.add(two.submit(() -> {
                    try (var connection = ground.connect()) {
                        execute(connection, statement);
                    }
                    return true;
                }));
            }
            for (var each : running) {
                each.get();
            }
        }
    }

    private static void execute(Connection connection, String statement) throws SQLException {
        try (var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    /** All columns of a table but some, both as SQL writes them, for a statement that copies its rows. */
    static String columns(Connection connection, String table, String but) throws SQLException {
        return Watch.text(
                connection,
                "select string_agg(column_name, ', ') from information_schema.columns where table_name = '%s' and column_name not in (%s)"
                        .formatted(table, but));
    }
}
