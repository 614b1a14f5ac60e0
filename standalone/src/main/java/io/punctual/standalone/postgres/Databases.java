package io.punctual.standalone.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** The databases on one server: each service's own, which only that service's role may enter. */
public record Databases(String server, String administrator, String password) {
    private static final List<String> DURABLE = List.of("fsync", "synchronous_commit", "full_page_writes");
    private static final int VALID_WITHIN_SECONDS = 2;

    public String url(String database) {
        return "jdbc:postgresql://" + server + "/" + database;
    }

    /** Makes database and role where they are missing; the role owns its database and can do nothing elsewhere. */
    public void provide(String name, String rolePassword) {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            var role = exists(connection, "select 1 from pg_roles where rolname = ?", name) ? "alter" : "create";
            statement.execute("%s role \"%s\" login nosuperuser nocreatedb nocreaterole noreplication password '%s'"
                    .formatted(role, name, rolePassword.replace("'", "''")));
            if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
                statement.execute("create database \"%s\" owner \"%s\"".formatted(name, name));
                statement.execute("revoke all on database \"%s\" from public".formatted(name));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot make the database " + name + " on " + server, e);
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** Asks the running server itself: a setting that loses acknowledged commits must never go unnoticed. */
    public void assertDurable() {
        var doubts = doubts();
        if (!doubts.isEmpty()) {
            throw new IllegalStateException(String.join(" ", doubts));
        }
    }

    /** A sentence for each setting under which an acknowledged commit could be lost. */
    public List<String> doubts() {
        return DURABLE.stream()
                .filter(setting -> !show(setting).equals("on"))
                .map(setting -> "PostgreSQL runs with " + setting + " = " + show(setting)
                        + " and could lose what it has acknowledged.")
                .toList();
    }

    public String show(String setting) {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("show " + setting)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL does not say its " + setting, e);
        }
    }

    public boolean answers() {
        try (var connection = connect()) {
            return connection.isValid(VALID_WITHIN_SECONDS);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url("postgres"), administrator, password);
    }
}
