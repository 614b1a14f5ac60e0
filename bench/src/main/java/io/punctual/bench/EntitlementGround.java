package io.punctual.bench;

import io.punctual.standalone.postgres.Databases;
import io.punctual.standalone.postgres.EmbeddedPostgres;
import io.punctual.standalone.process.Child;
import io.punctual.standalone.process.Port;
import io.punctual.standalone.process.Ports;
import io.punctual.standalone.process.Waiting;
import io.punctual.standalone.service.Home;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/** A durable PostgreSQL, a Kafka broker, and entitlement-service as a process of its own. */
final class EntitlementGround implements AutoCloseable {
    private static final String DATABASE = "entitlements";
    private static final String PASSWORD = "bench";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Ports ports = Ports.choose(Map.of());
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final Databases databases;
    private final Child service;

    private EntitlementGround(Path directory, Processes processes, String jwksUri) throws Exception {
        var place = new EmbeddedPostgres.Place(
                directory.resolve("postgres"), directory.resolve("postgres.log"), directory.resolve("postgres.pid"));
        var postgres = new EmbeddedPostgres(place, ports.of(Port.POSTGRES), PASSWORD);
        databases = postgres.databases();
        try {
            var server = Child.start(postgres.prepare());
            running.push(() -> server.interrupt(PATIENCE));
            if (!Waiting.until(PATIENCE, databases::answers)) {
                throw new IllegalStateException("PostgreSQL is not ready");
            }
            databases.assertDurable();
            databases.provide(DATABASE, PASSWORD);
            var broker = processes.broker(ports);
            running.push(() -> broker.stop(PATIENCE));
            service = processes.entitlementService(ports, environment(jwksUri));
            running.push(() -> service.stop(PATIENCE));
        } catch (Exception failed) {
            close();
            throw failed;
        }
    }

    static EntitlementGround prepare(Home home, String jwksUri) throws Exception {
        var directory = Processes.emptied(home.root().resolve("bench/target/entitlement-ground"));
        return new EntitlementGround(directory, new Processes(home, directory), jwksUri);
    }

    private Map<String, String> environment(String jwksUri) {
        return Map.of(
                "SERVER_PORT",
                Integer.toString(ports.of(Port.ENTITLEMENT_SERVICE)),
                "DATABASE_URL",
                databases.url(DATABASE),
                "DATABASE_USERNAME",
                DATABASE,
                "DATABASE_PASSWORD",
                PASSWORD,
                "KAFKA_BOOTSTRAP_SERVERS",
                "127.0.0.1:" + ports.of(Port.KAFKA),
                "PUNCTUAL_ISSUER",
                Issuer.NAME,
                "PUNCTUAL_JWKS_URI",
                jwksUri);
    }

    URI service() {
        return URI.create("http://127.0.0.1:" + ports.of(Port.ENTITLEMENT_SERVICE));
    }

    /** The processor time the service has used since it was started. */
    Duration cpu() {
        return service.handle().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(databases.url(DATABASE), DATABASE, PASSWORD);
    }

    Instant now() throws SQLException {
        try (var connection = connect();
                var sql = connection.createStatement()) {
            var row = sql.executeQuery("select clock_timestamp()");
            row.next();
            return row.getTimestamp(1).toInstant();
        }
    }

    @Override
    public void close() {
        for (var each : running) {
            try {
                each.close();
            } catch (Exception stillThere) {
                System.err.println("A process of the measurement did not stop: " + stillThere);
            }
        }
    }
}
