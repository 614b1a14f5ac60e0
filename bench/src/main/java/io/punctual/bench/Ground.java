package io.punctual.bench;

import io.punctual.standalone.postgres.Databases;
import io.punctual.standalone.postgres.EmbeddedPostgres;
import io.punctual.standalone.process.Child;
import io.punctual.standalone.process.Port;
import io.punctual.standalone.process.Ports;
import io.punctual.standalone.process.Waiting;
import io.punctual.standalone.service.App;
import io.punctual.standalone.service.Home;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** What a measurement stands on: a durable PostgreSQL, a Kafka broker, and a service as a process that comes and goes. */
class Ground implements AutoCloseable {
    private static final String PASSWORD = "bench";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Ports ports = Ports.choose(Map.of());
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final App app;
    private final String database;
    private final Path directory;
    private final Processes processes;
    private final Databases databases;
    private final String jwksUri;
    private @Nullable Child service;

    /** @param server settings of PostgreSQL besides those that it has anyway */
    Ground(Home home, App app, String jwksUri, Map<String, String> server) throws Exception {
        this.app = app;
        this.database = app.database().orElseThrow();
        this.directory = Processes.emptied(home.root().resolve("bench/target/ground-" + database));
        this.processes = new Processes(home, directory);
        this.jwksUri = jwksUri;
        var place = new EmbeddedPostgres.Place(
                directory.resolve("postgres"), directory.resolve("postgres.log"), directory.resolve("postgres.pid"));
        var postgres = new EmbeddedPostgres(place, ports.of(Port.POSTGRES), PASSWORD);
        databases = postgres.databases();
        try {
            var started = Child.start(with(server, postgres.prepare()));
            running.push(() -> started.interrupt(PATIENCE));
            require(Waiting.until(PATIENCE, databases::answers), "PostgreSQL is not ready");
            databases.assertDurable();
            databases.provide(database, PASSWORD);
            var broker = processes.broker(ports);
            running.push(() -> broker.stop(PATIENCE));
        } catch (Exception failed) {
            close();
            throw failed;
        }
    }

    /** With the service running. */
    static Ground prepare(Home home, App app, String jwksUri) throws Exception {
        var ground = new Ground(home, app, jwksUri, Map.of());
        try {
            ground.startService();
            return ground;
        } catch (RuntimeException failed) {
            ground.close();
            throw failed;
        }
    }

    private static Child.Start with(Map<String, String> settings, Child.Start usual) {
        var command = new ArrayList<>(usual.command());
        settings.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return new Child.Start(
                usual.name(), command, usual.environment(), usual.directory(), usual.log(), usual.pidFile());
    }

    static void require(boolean ready, String otherwise) {
        if (!ready) {
            throw new IllegalStateException(otherwise);
        }
    }

    /** Starts the service and says how long it took until it was ready. */
    Duration startService() {
        long before = System.nanoTime();
        service = processes.service(app, ports, environment(app));
        return Duration.ofNanos(System.nanoTime() - before);
    }

    /** How long it takes until it is ready when its jar was unpacked and the JVM has its cache of an earlier start. */
    Duration startPrepared() {
        var prepared = processes.prepare(app, environment(app));
        long before = System.nanoTime();
        service = processes.ready(app, ports, environment(app), prepared.command(app));
        return Duration.ofNanos(System.nanoTime() - before);
    }

    /** Starts one more service on the same PostgreSQL and broker. */
    Neighbour beside(App other) throws Exception {
        var name = other.database().orElseThrow();
        databases.provide(name, PASSWORD);
        var child = processes.service(other, ports, environment(other));
        running.push(() -> child.stop(PATIENCE));
        return new Neighbour(at(other), source(name));
    }

    void stopService() {
        var stopping = service;
        service = null;
        if (stopping != null) {
            stopping.stop(PATIENCE);
        }
    }

    Child running() {
        if (service == null) {
            throw new IllegalStateException(app.module() + " does not run");
        }
        return service;
    }

    private Map<String, String> environment(App of) {
        var name = of.database().orElseThrow();
        return Map.of(
                "SERVER_PORT",
                Integer.toString(ports.of(of.port())),
                "DATABASE_URL",
                databases.url(name),
                "DATABASE_USERNAME",
                name,
                "DATABASE_PASSWORD",
                PASSWORD,
                "KAFKA_BOOTSTRAP_SERVERS",
                bootstrapServers(),
                "PUNCTUAL_ISSUER",
                Issuer.NAME,
                "PUNCTUAL_JWKS_URI",
                jwksUri);
    }

    URI service() {
        return at(app);
    }

    private URI at(App of) {
        return URI.create("http://127.0.0.1:" + ports.of(of.port()));
    }

    /** The processor time the service has used since it was started. */
    Duration cpu() {
        return running().handle().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    String bootstrapServers() {
        return "127.0.0.1:" + ports.of(Port.KAFKA);
    }

    DataSource dataSource() {
        return source(database);
    }

    private DataSource source(String name) {
        var source = new PGSimpleDataSource();
        source.setUrl(databases.url(name));
        source.setUser(name);
        source.setPassword(PASSWORD);
        return source;
    }

    Connection connect() throws SQLException {
        return connectAs(database);
    }

    Connection connectAs(String role) throws SQLException {
        return DriverManager.getConnection(databases.url(database), role, PASSWORD);
    }

    Instant now() throws SQLException {
        try (var connection = connect();
                var sql = connection.createStatement()) {
            var row = sql.executeQuery("select clock_timestamp()");
            row.next();
            return row.getTimestamp(1).toInstant();
        }
    }

    /** Stops what runs and leaves no data behind, only the logs. */
    @Override
    public void close() {
        stopService();
        for (var each : running) {
            try {
                each.close();
            } catch (Exception stillThere) {
                System.err.println("A process of the measurement did not stop: " + stillThere);
            }
        }
        for (var data : List.of(directory.resolve("postgres"), directory.resolve("kafka"))) {
            try {
                Processes.emptied(data);
                Files.deleteIfExists(data);
            } catch (IOException stillThere) {
                System.err.println("Data of the measurement is left in " + data + ": " + stillThere);
            }
        }
    }
}
