package io.punctual.standalone;

import io.punctual.standalone.postgres.Databases;
import io.punctual.standalone.process.Child;
import io.punctual.standalone.process.Orphans;
import io.punctual.standalone.process.Port;
import io.punctual.standalone.process.Ports;
import io.punctual.standalone.process.Supervised;
import io.punctual.standalone.service.App;
import io.punctual.standalone.service.Environment;
import io.punctual.standalone.service.FastStart;
import io.punctual.standalone.service.Home;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The whole system on this machine: database, broker, mailbox and every service, each a process that can be stopped and started. */
public final class StandaloneSystem implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final String POSTGRES = "postgres";
    private static final String KAFKA = "kafka";

    private final Home home = Home.find();
    private final Options options;
    private final DataDirectory data;
    private final Ports ports;
    private final Secrets secrets;
    private final Identity identity;
    private final Environment environment;
    private final Services services;
    private final Databases databases;
    private final Parts parts = new Parts();

    private StandaloneSystem(DataDirectory data, Options options) {
        this.options = options;
        this.data = data;
        this.ports = Ports.choose(options.wantedPorts());
        this.secrets = new Secrets(data.secrets());
        this.identity = new Identity(secrets);
        this.databases = infrastructure();
        this.environment = new Environment(
                ports,
                databases::url,
                name -> secrets.of("database-" + name),
                kafkaAddress(),
                identity.write(data.secrets().resolve("identities.json")),
                data.secrets().resolve("signing-key.json"),
                home.console(),
                data.control());
        this.services = new Services(new FastStart(home, caches()), environment, data);
        for (var app : App.values()) {
            parts.add(services.supervised(app));
        }
    }

    /** Starts everything and returns when all of it is ready. What an earlier run left behind is stopped first. */
    public static StandaloneSystem start(Path dataDirectory, Options options) {
        var system = prepare(dataDirectory, options);
        try {
            system.bringUp();
            return system;
        } catch (RuntimeException e) {
            system.close();
            throw e;
        }
    }

    static StandaloneSystem prepare(Path dataDirectory, Options options) {
        var data = new DataDirectory(dataDirectory.toAbsolutePath().normalize());
        data.create();
        Orphans.stop(data.run())
                .forEach(orphan -> options.progress().accept("Stopped what an earlier run left: " + orphan));
        if (options.reset()) {
            data.wipe();
            data.create();
        }
        return new StandaloneSystem(data, options);
    }

    /** Beside what was built, so that every run from this checkout shares them; beside the data where that is read-only. */
    private Path caches() {
        var named = options.caches();
        var target = home.root().resolve("standalone/target");
        return named != null
                ? named
                : Files.isWritable(target)
                        ? target.resolve("apps")
                        : data.root().resolve("apps");
    }

    private Databases infrastructure() {
        var infrastructure = new Infrastructure(home, data, ports, caches());
        var external = options.database();
        Databases made;
        if (external == null) {
            var postgres = infrastructure.embeddedPostgres(secrets);
            parts.add(infrastructure.postgres(postgres));
            made = postgres.databases();
        } else {
            made = new Databases(external.server(), external.username(), external.password());
        }
        if (options.kafka() == null) {
            parts.add(infrastructure.kafka());
        }
        parts.add(infrastructure.mailbox());
        return made;
    }

    private String kafkaAddress() {
        var external = options.kafka();
        return external == null ? "127.0.0.1:" + ports.of(Port.KAFKA) : external;
    }

    /**
     * Starts another instance of a service beside the one that runs here, on the same database and broker; the caller waits until it
     * is ready, and stops it.
     */
    public Child another(App app, int port) {
        return services.another(app, port);
    }

    void bringUp() {
        ports.moved(options.wantedPorts()).forEach(options.progress());
        options.progress().accept("Starting " + String.join(", ", parts.beneath()));
        parts.beneath().forEach(name -> parts.named(name).start());
        startGatewayEarly();
        if (parts.beneath().contains(POSTGRES)) {
            await(parts.named(POSTGRES));
            databases.assertDurable();
        } else {
            databases.doubts().forEach(options.progress());
        }
        for (var app : App.values()) {
            app.database().ifPresent(name -> databases.provide(name, secrets.of("database-" + name)));
        }
        if (parts.beneath().contains(KAFKA)) {
            await(parts.named(KAFKA));
        }
        prepareServices();
        var wanted = wanted();
        options.progress().accept("Starting " + wanted.stream().map(App::module).collect(Collectors.joining(", ")));
        wanted.forEach(app -> parts.named(app.module()).start());
        wanted.forEach(app -> await(parts.named(app.module())));
        await(parts.named("mailbox"));
    }

    /** It needs neither database nor broker, so it starts while they do. */
    private void startGatewayEarly() {
        if (wanted().contains(App.GATEWAY) && services.isPrepared(App.GATEWAY)) {
            parts.named(App.GATEWAY.module()).start();
        }
    }

    private List<App> wanted() {
        return List.of(App.values()).stream()
                .filter(app -> !options.without().contains(app.module()))
                .toList();
    }

    private void prepareServices() {
        for (var app : wanted()) {
            if (!services.isPrepared(app)) {
                options.progress().accept("Preparing " + app.module() + " for fast starts (once per build)");
                services.prepare(app);
            }
        }
    }

    private void await(Supervised part) {
        if (!part.awaitReady(PATIENCE)) {
            throw new IllegalStateException(
                    part.name() + " did not become ready. Its log says why: " + data.log(part.name()));
        }
    }

    /** Stops one part; it stays down until {@link #start(String)}. */
    public void stop(String name) {
        parts.named(name).stop();
    }

    /** Starts one part again and waits until it is ready. */
    public void start(String name) {
        App.named(name).filter(app -> !services.isPrepared(app)).ifPresent(services::prepare);
        parts.named(name).start();
        await(parts.named(name));
    }

    /** Ends one part as a power cut would; it stays down until {@link #start(String)}. */
    public void kill(String name) {
        parts.named(name).kill();
    }

    /** What one sees of a part from outside. */
    public record Status(
            String name, @Nullable Long pid, @Nullable Integer port, String state, long memory) {}

    public List<Status> status() {
        return parts.status(ports);
    }

    public Ports ports() {
        return ports;
    }

    public URI baseUrl() {
        return URI.create(environment.issuer());
    }

    public DataDirectory data() {
        return data;
    }

    public Identity identity() {
        return identity;
    }

    /** A bearer token for a role: admin, agent, lead, integrator or customer. */
    public String token(String role) {
        return token(role, null);
    }

    public String token(String role, @Nullable String user) {
        return new Tokens(baseUrl(), identity).token(role, user);
    }

    /** A token for one of the people who may sign in. */
    String tokenOfPerson(String person) {
        return token(identity.roleOf(person), person);
    }

    /** Stops everything, what was started last first, so that nobody misses what it stands on. */
    @Override
    public void close() {
        parts.retireAll();
    }
}
