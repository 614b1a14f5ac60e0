package io.punctual.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/** Asks the service's database how far it is. */
record Watch(MilestoneGround ground) {
    private static final Duration LOOK = Duration.ofMillis(100);

    double number(String sql) throws SQLException {
        try (var connection = ground.connect()) {
            return number(connection, sql);
        }
    }

    static double number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            var row = statement.executeQuery(sql);
            if (!row.next()) {
                throw new IllegalStateException("no answer to " + sql);
            }
            return row.getDouble(1);
        }
    }

    void execute(String sql) throws SQLException {
        try (var connection = ground.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** When the condition first held, by the database's clock. */
    Instant when(String condition, Duration patience) throws SQLException {
        long end = System.nanoTime() + patience.toNanos();
        try (var connection = ground.connect();
                var statement = connection.createStatement()) {
            while (System.nanoTime() < end) {
                var row = statement.executeQuery("select clock_timestamp(), " + condition);
                row.next();
                if (row.getBoolean(2)) {
                    return row.getTimestamp(1).toInstant();
                }
                LockSupport.parkNanos(LOOK.toNanos());
            }
        }
        throw new IllegalStateException("not within " + patience + ": " + condition);
    }
}
