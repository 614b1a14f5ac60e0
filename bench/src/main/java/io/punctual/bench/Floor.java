package io.punctual.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/** What no implementation can avoid: bare JDBC that loads the stream, writes the rows a command writes, and commits. */
final class Floor {
    private static final String STREAM =
            "select * from floor.domainevententry where aggregateidentifier = ? order by sequencenumber";

    private final TableRow event;
    private final TableRow outbox;
    private final TableRow listed;
    private final TableRow listedAgain;
    private final String insertEvent;
    private final String insertOutbox;
    private final String insertListed;
    private final String updateListed;

    /** The rows as the service wrote them for one command. */
    Floor(TableRow event, TableRow outbox, TableRow listed) {
        this.event = event.in("floor.domainevententry");
        this.outbox = outbox.in("floor.outbox");
        this.listed = listed.in("floor.case_list");
        this.listedAgain = this.listed.without("case_id", "number");
        this.insertEvent = this.event.insertSql();
        this.insertOutbox = this.outbox.insertSql();
        this.insertListed = this.listed.insertSql();
        this.updateListed = listedAgain.updateSql("case_id");
    }

    /** Empty copies of the service's tables with all their indexes, and the events of all cases that are there. */
    static void create(Connection connection) throws SQLException {
        try (var sql = connection.createStatement()) {
            sql.execute("drop schema if exists floor cascade");
            sql.execute("create schema floor");
            for (var table : new String[] {"domainevententry", "outbox", "case_list"}) {
                sql.execute("create table floor.%1$s (like public.%1$s including all)".formatted(table));
            }
            sql.execute(
                    "insert into floor.domainevententry overriding system value select * from public.domainevententry");
            sql.execute("insert into floor.case_list select * from public.case_list");
            sql.execute("select setval(pg_get_serial_sequence('floor.domainevententry', 'globalindex'),"
                    + " (select max(globalindex) from public.domainevententry))");
            sql.execute("create sequence floor.case_number start 100000000");
            sql.execute("analyze floor.domainevententry");
        }
    }

    Callers.Call open(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        return () -> {
            var caseId = UUID.randomUUID();
            readStream(connection, caseId);
            append(connection, caseId, 0);
            write(connection, insertListed, listed, Map.of("case_id", caseId, "number", nextNumber(connection)));
            connection.commit();
        };
    }

    Callers.Call comment(Connection connection, CaseIds cases) throws SQLException {
        connection.setAutoCommit(false);
        return () -> {
            var caseId = cases.next();
            append(connection, caseId, readStream(connection, caseId));
            update(connection, caseId);
            connection.commit();
        };
    }

    private void append(Connection connection, UUID caseId, long sequence) throws SQLException {
        var stream = caseId.toString();
        write(
                connection,
                insertEvent,
                event,
                Map.of(
                        "aggregateidentifier",
                        stream,
                        "sequencenumber",
                        sequence,
                        "eventidentifier",
                        UUID.randomUUID().toString()));
        write(connection, insertOutbox, outbox, Map.of("id", UUID.randomUUID(), "key", stream));
    }

    /** Reads every column of every event, as whoever loads a case must, and says which sequence is next. */
    private static long readStream(Connection connection, UUID caseId) throws SQLException {
        long next = 0;
        try (var query = connection.prepareStatement(STREAM)) {
            query.setString(1, caseId.toString());
            var rows = query.executeQuery();
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    rows.getObject(column);
                }
                next = rows.getLong("sequencenumber") + 1;
            }
        }
        return next;
    }

    private static long nextNumber(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("select nextval('floor.case_number')")) {
            var row = query.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }

    private static void write(Connection connection, String sql, TableRow row, Map<String, ?> ids) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            row.bind(statement, ids);
            statement.executeUpdate();
        }
    }

    private void update(Connection connection, UUID caseId) throws SQLException {
        try (var statement = connection.prepareStatement(updateListed)) {
            statement.setObject(listedAgain.bind(statement, Map.of()) + 1, caseId);
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("no row in the list for " + caseId);
            }
        }
    }
}
