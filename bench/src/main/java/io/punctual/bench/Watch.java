package io.punctual.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;

/** Asks a service's database how far it is. */
record Watch(DataSource database) {
    private static final Duration LOOK = Duration.ofMillis(100);

    double number(String sql) throws SQLException {
        try (var connection = database.getConnection()) {
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

    String text(String sql) throws SQLException {
        try (var connection = database.getConnection()) {
            return text(connection, sql);
        }
    }

    static String text(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            var row = statement.executeQuery(sql);
            if (!row.next()) {
                throw new IllegalStateException("no answer to " + sql);
            }
            return row.getString(1);
        }
    }

    void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** When the condition first held, by the database's clock. */
    Instant when(String condition, Duration patience) throws SQLException {
        long end = System.nanoTime() + patience.toNanos();
        try (var connection = database.getConnection();
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
