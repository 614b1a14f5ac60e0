package io.punctual.system;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;

/** milestone-service's tables from outside: what stands in them, and holding some of it so that the service has to stop in the middle. */
final class MilestoneDatabase {
    private static final String NAME = "milestones";

    private final String url;
    private final String password;

    MilestoneDatabase(String server, String password) {
        this.url = "jdbc:postgresql://" + server + "/" + NAME;
        this.password = password;
    }

    /** What is held until it is let go; whoever holds it may look at what he holds. */
    final class Held implements AutoCloseable {
        private final Connection connection;

        private Held(String statement, Object... values) throws SQLException {
            connection = connect();
            connection.setAutoCommit(false);
            try (var holding = connection.prepareStatement(statement)) {
                bind(connection, holding, values);
                holding.execute();
            }
        }

        @Override
        public void close() {
            try {
                connection.close();
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }

    /** Whoever writes a message waits: in the middle of its transaction, with all else already done. */
    Held holdOutbox() {
        return hold("lock table outbox in share mode");
    }

    /** Timers that are held do not fire, however long they are due. */
    Held holdTimers(Collection<String> cases) {
        return hold("""
                select from timer where milestone_id in (select id from milestone where case_id = any(?)) for update""", ids(cases));
    }

    Held holdMilestones(Collection<String> cases) {
        return hold("select from milestone where case_id = any(?) for update", ids(cases));
    }

    /** Whether somebody waits to put a message into the outbox that is held; the relay, which waits to delete there, does not count. */
    boolean isSomebodySpeaking() {
        return count("""
                select count(*) from pg_locks l join pg_stat_activity a using (pid)
                where not l.granted and l.relation = 'outbox'::regclass and a.query not like '%delete from outbox%'""") > 0;
    }

    long milestonesOf(Collection<String> cases) {
        return count("select count(*) from milestone where case_id = any(?)", ids(cases));
    }

    long timersOf(Collection<String> cases) {
        return count(
                "select count(*) from timer t join milestone m on m.id = t.milestone_id and m.timer_version = t.version"
                        + " where m.case_id = any(?)",
                ids(cases));
    }

    long firedOf(Collection<String> cases) {
        return count(
                "select count(*) from fired f join milestone m on m.id = f.milestone_id where m.case_id = any(?)",
                ids(cases));
    }

    long inRevision(int revision, Collection<String> cases) {
        return count(
                "select count(*) from milestone where calendar_revision = ? and case_id = any(?)",
                revision,
                ids(cases));
    }

    /** One value, not one for each. */
    private static Object ids(Collection<String> cases) {
        return cases.stream().map(UUID::fromString).toArray(UUID[]::new);
    }

    private Held hold(String statement, Object... values) {
        try {
            return new Held(statement, values);
        } catch (SQLException failed) {
            throw new IllegalStateException(statement, failed);
        }
    }

    private long count(String query, Object... values) {
        try (var connection = connect();
                var counting = connection.prepareStatement(query)) {
            bind(connection, counting, values);
            try (var rows = counting.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(query, failed);
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            var value = values[i] instanceof UUID[] ids ? connection.createArrayOf("uuid", ids) : values[i];
            statement.setObject(i + 1, value);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, NAME, password);
    }
}
