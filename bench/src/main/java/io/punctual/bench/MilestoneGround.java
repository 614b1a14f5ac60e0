package io.punctual.bench;

import io.punctual.standalone.postgres.Databases;
import io.punctual.standalone.postgres.EmbeddedPostgres;
import io.punctual.standalone.process.Child;
import io.punctual.standalone.process.Port;
import io.punctual.standalone.process.Ports;
import io.punctual.standalone.process.Waiting;
import io.punctual.standalone.service.Home;
import java.io.IOException;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** A durable PostgreSQL as a small server has it, a Kafka broker, and milestone-service as a process that comes and goes. */
final class MilestoneGround implements AutoCloseable {
    private static final String DATABASE = "milestones";
    private static final String PASSWORD = "bench";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern USED = Pattern.compile("used (\\d+)K");
    /** What an operator of a database of this size sets; everything that makes a commit durable stays on. */
    private static final Map<String, String> SERVER = Map.of(
            "shared_buffers", "2GB",
            "max_wal_size", "16GB",
            "checkpoint_timeout", "15min",
            "maintenance_work_mem", "1GB");

    private final Ports ports = Ports.choose(Map.of());
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final Path directory;
    private final Processes processes;
    private final Databases databases;
    private final String jwksUri;
    private @Nullable Child service;

    private MilestoneGround(Path directory, Processes processes, String jwksUri) throws Exception {
        this.directory = directory;
        this.processes = processes;
        this.jwksUri = jwksUri;
        var place = new EmbeddedPostgres.Place(
                directory.resolve("postgres"), directory.resolve("postgres.log"), directory.resolve("postgres.pid"));
        var postgres = new EmbeddedPostgres(place, ports.of(Port.POSTGRES), PASSWORD);
        databases = postgres.databases();
        try {
            var server = Child.start(withSettings(postgres.prepare()));
            running.push(() -> server.interrupt(PATIENCE));
            require(Waiting.until(PATIENCE, databases::answers), "PostgreSQL is not ready");
            databases.assertDurable();
            databases.provide(DATABASE, PASSWORD);
            var broker = processes.broker(ports);
            running.push(() -> broker.stop(PATIENCE));
        } catch (Exception failed) {
            close();
            throw failed;
        }
    }

    static MilestoneGround prepare(Home home, String jwksUri) throws Exception {
        var directory = Processes.emptied(home.root().resolve("bench/target/milestone-ground"));
        return new MilestoneGround(directory, new Processes(home, directory), jwksUri);
    }

    private static Child.Start withSettings(Child.Start usual) {
        var command = new ArrayList<>(usual.command());
        SERVER.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return new Child.Start(
                usual.name(), command, usual.environment(), usual.directory(), usual.log(), usual.pidFile());
    }

    private static void require(boolean ready, String otherwise) {
        if (!ready) {
            throw new IllegalStateException(otherwise);
        }
    }

    /** Starts the service and says how long it took until it was ready. */
    Duration startService() {
        long before = System.nanoTime();
        service = processes.milestoneService(ports, environment());
        return Duration.ofNanos(System.nanoTime() - before);
    }

    void stopService() {
        var stopping = service;
        service = null;
        if (stopping != null) {
            stopping.stop(PATIENCE);
        }
    }

    /** The heap that is still used after a collection, in MB. */
    double heapAfterCollection() throws IOException, InterruptedException {
        jcmd("GC.run");
        var used = USED.matcher(jcmd("GC.heap_info"));
        require(used.find(), "the JVM does not say how much heap it uses");
        return Long.parseLong(used.group(1)) / 1024.0;
    }

    private String jcmd(String command) throws IOException, InterruptedException {
        var child = service;
        require(child != null, "the service does not run");
        var pid = Long.toString(child == null ? 0 : child.pid());
        var asked = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), pid, command)
                .redirectErrorStream(true)
                .start();
        var answer = new String(asked.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        asked.waitFor();
        return answer;
    }

    private Map<String, String> environment() {
        var environment = new HashMap<String, String>();
        environment.put("SERVER_PORT", Integer.toString(ports.of(Port.MILESTONE_SERVICE)));
        environment.put("DATABASE_URL", databases.url(DATABASE));
        environment.put("DATABASE_USERNAME", DATABASE);
        environment.put("DATABASE_PASSWORD", PASSWORD);
        environment.put("KAFKA_BOOTSTRAP_SERVERS", bootstrapServers());
        environment.put("PUNCTUAL_ISSUER", Issuer.NAME);
        environment.put("PUNCTUAL_JWKS_URI", jwksUri);
        return environment;
    }

    String bootstrapServers() {
        return "127.0.0.1:" + ports.of(Port.KAFKA);
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(databases.url(DATABASE), DATABASE, PASSWORD);
    }

    DataSource dataSource() {
        var source = new PGSimpleDataSource();
        source.setUrl(databases.url(DATABASE));
        source.setUser(DATABASE);
        source.setPassword(PASSWORD);
        return source;
    }

    /** As the administrator, who may also flush. */
    void checkpoint() throws SQLException {
        try (var connection = DriverManager.getConnection(databases.url(DATABASE), "postgres", PASSWORD);
                var sql = connection.createStatement()) {
            sql.execute("checkpoint");
        }
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
        try {
            Processes.emptied(directory.resolve("postgres"));
            Processes.emptied(directory.resolve("kafka"));
            Files.deleteIfExists(directory.resolve("postgres"));
            Files.deleteIfExists(directory.resolve("kafka"));
        } catch (IOException stillThere) {
            System.err.println("Data of the measurement is left in " + directory + ": " + stillThere);
        }
    }
}
