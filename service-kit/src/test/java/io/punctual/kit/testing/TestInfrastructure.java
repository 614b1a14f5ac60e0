package io.punctual.kit.testing;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;

/** Decides, once per JVM, on which real PostgreSQL and Kafka tests run: containers where Docker answers, else embedded ones. */
public final class TestInfrastructure {
    /** System property, or environment variable in capitals with underscores: testcontainers or embedded. */
    public static final String CHOICE = "punctual.test.infrastructure";

    private TestInfrastructure() {}

    interface Servers {
        /** Where the administrator connects, without a database's name. */
        String jdbcServer();

        String username();

        String password();

        String bootstrapServers();
    }

    private static final class Started {
        static final Servers SERVERS = start();

        private static Servers start() {
            var choice = chosen();
            LoggerFactory.getLogger(TestInfrastructure.class).info("Tests run on {} PostgreSQL and Kafka", choice);
            return switch (choice) {
                case "testcontainers" -> new ContainerServers();
                case "embedded" -> new EmbeddedServers();
                default -> throw new IllegalArgumentException(CHOICE + "=" + choice + ": testcontainers or embedded");
            };
        }

        private static String chosen() {
            var environment = System.getenv(CHOICE.toUpperCase(Locale.ROOT).replace('.', '_'));
            var choice = System.getProperty(CHOICE, environment == null ? "" : environment);
            if (!choice.isBlank()) {
                return choice;
            }
            return DockerClientFactory.instance().isDockerAvailable() ? "testcontainers" : "embedded";
        }
    }

    /** The URL of the database with this name, made when it is not there; connect as {@link #username()}. */
    public static String jdbcUrl(String database) {
        try (var connection =
                        DriverManager.getConnection(Started.SERVERS.jdbcServer() + "postgres", username(), password());
                var statement = connection.createStatement();
                var known = statement.executeQuery("select 1 from pg_database where datname = '" + database + "'")) {
            if (!known.next()) {
                statement.execute("create database \"" + database + "\"");
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("Test database " + database + " could not be made", failed);
        }
        return Started.SERVERS.jdbcServer() + database;
    }

    public static String username() {
        return Started.SERVERS.username();
    }

    public static String password() {
        return Started.SERVERS.password();
    }

    public static String bootstrapServers() {
        return Started.SERVERS.bootstrapServers();
    }
}
