package io.punctual.standalone;

import io.punctual.standalone.postgres.Databases;
import io.punctual.standalone.process.Child;
import io.punctual.standalone.process.Memory;
import io.punctual.standalone.process.Orphans;
import io.punctual.standalone.process.Port;
import io.punctual.standalone.process.Ports;
import io.punctual.standalone.process.Supervised;
import io.punctual.standalone.service.App;
import io.punctual.standalone.service.Environment;
import io.punctual.standalone.service.FastStart;
import io.punctual.standalone.service.Home;
import io.punctual.standalone.service.Probe;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The whole system on this machine: database, broker, mailbox and every service, each a process that can be stopped and started. */
public final class StandaloneSystem implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String POSTGRES = "postgres";
    private static final String KAFKA = "kafka";

    private final Home home = Home.find();
    private final Options options;
    private final DataDirectory data;
    private final Ports ports;
    private final Secrets secrets;
    private final Identity identity;
    private final FastStart fastStart;
    private final Environment environment;
    private final Databases databases;
    private final Map<String, Supervised> parts = new LinkedHashMap<>();

    private StandaloneSystem(DataDirectory data, Options options) {
        this.options = options;
        this.data = data;
        this.ports = Ports.choose(options.wantedPorts());
        this.secrets = new Secrets(data.secrets());
        this.identity = new Identity(secrets);
        var caches = options.caches();
        this.fastStart = new FastStart(home, caches == null ? data.root().resolve("apps") : caches);
        this.databases = infrastructure();
        this.environment = new Environment(
                ports,
                databases::url,
                name -> secrets.of("database-" + name),
                kafkaAddress(),
                identity.write(data.secrets().resolve("identities.json")),
                data.secrets().resolve("signing-key.json"));
        for (var app : App.values()) {
            parts.put(app.module(), service(app));
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

    private Databases infrastructure() {
        var infrastructure = new Infrastructure(home, data, ports);
        var external = options.database();
        Databases made;
        if (external == null) {
            var postgres = infrastructure.embeddedPostgres(secrets);
            parts.put(POSTGRES, infrastructure.postgres(postgres));
            made = postgres.databases();
        } else {
            made = new Databases(external.server(), external.username(), external.password());
        }
        if (options.kafka() == null) {
            parts.put(KAFKA, infrastructure.kafka());
        }
        parts.put("mailbox", infrastructure.mailbox());
        return made;
    }

    private String kafkaAddress() {
        var external = options.kafka();
        return external == null ? "127.0.0.1:" + ports.of(Port.KAFKA) : external;
    }

    private Supervised service(App app) {
        return new Supervised(
                app.module(),
                () -> new Child.Start(
                        app.module(),
                        fastStart.command(app),
                        environment.of(app),
                        data.root(),
                        data.log(app.module()),
                        data.pidFile(app.module())),
                () -> Probe.http(environment.at(app.port()) + "/actuator/health/readiness"),
                false);
    }

    void bringUp() {
        ports.moved(options.wantedPorts()).forEach(options.progress());
        options.progress().accept("Starting " + String.join(", ", beneath().keySet()));
        beneath().values().forEach(Supervised::start);
        if (beneath().containsKey(POSTGRES)) {
            await(part(POSTGRES));
        }
        databases.assertDurable();
        for (var app : App.values()) {
            app.database().ifPresent(name -> databases.provide(name, secrets.of("database-" + name)));
        }
        if (beneath().containsKey(KAFKA)) {
            await(part(KAFKA));
        }
        prepareServices();
        var services = wanted();
        options.progress()
                .accept("Starting " + services.stream().map(App::module).collect(Collectors.joining(", ")));
        services.forEach(app -> part(app.module()).start());
        services.forEach(app -> await(part(app.module())));
        await(part("mailbox"));
    }

    private Map<String, Supervised> beneath() {
        var below = new LinkedHashMap<>(parts);
        for (var app : App.values()) {
            below.remove(app.module());
        }
        return below;
    }

    private List<App> wanted() {
        return List.of(App.values()).stream()
                .filter(app -> !options.without().contains(app.module()))
                .toList();
    }

    private void prepareServices() {
        for (var app : wanted()) {
            if (!fastStart.isPrepared(app)) {
                options.progress().accept("Preparing " + app.module() + " for fast starts (once per build)");
                fastStart.prepare(app, environment.of(app), data.log("preparation"));
            }
        }
    }

    private void await(Supervised part) {
        if (!part.awaitReady(PATIENCE)) {
            throw new IllegalStateException(part.name() + " did not become ready within " + PATIENCE.toSeconds()
                    + " s. Its log says why: " + data.log(part.name()));
        }
    }

    /** Stops one part; it stays down until {@link #start(String)}. */
    public void stop(String name) {
        part(name).stop();
    }

    /** Starts one part again and waits until it is ready. */
    public void start(String name) {
        App.named(name)
                .filter(app -> !fastStart.isPrepared(app))
                .ifPresent(app -> fastStart.prepare(app, environment.of(app), data.log("preparation")));
        part(name).start();
        await(part(name));
    }

    /** Ends one part as a power cut would; it stays down until {@link #start(String)}. */
    public void kill(String name) {
        part(name).kill();
    }

    /** What one sees of a part from outside. */
    public record Status(
            String name, @Nullable Long pid, @Nullable Integer port, String state, long memory) {}

    public List<Status> status() {
        return parts.values().parallelStream().map(this::statusOf).toList();
    }

    private Status statusOf(Supervised part) {
        var process = part.process();
        var port = List.of(Port.values()).stream()
                .filter(each -> each.toString().equals(part.name()))
                .map(ports::of)
                .findFirst();
        var state = part.isReady() ? "ready" : part.isWanted() ? "starting" : "stopped";
        return new Status(
                part.name(),
                process.map(ProcessHandle::pid).orElse(null),
                port.orElse(null),
                state,
                process.map(Memory::bytesOf).orElse(0L));
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

    /** A bearer token for a role: admin, agent, lead or integrator. */
    public String token(String role) {
        return token(role, null);
    }

    public String token(String role, @Nullable String user) {
        return new Tokens(baseUrl(), identity).token(role, user);
    }

    private Supervised part(String name) {
        var part = parts.get(name);
        if (part == null) {
            throw new IllegalArgumentException(
                    "There is no service " + name + ". Services: " + String.join(", ", parts.keySet()));
        }
        return part;
    }

    /** Stops everything, what was started last first, so that nobody misses what it stands on. */
    @Override
    public void close() {
        var order = new ArrayList<>(parts.values());
        Collections.reverse(order);
        var services = order.stream()
                .filter(part -> App.named(part.name()).isPresent())
                .toList();
        services.parallelStream().forEach(Supervised::retire);
        order.stream().filter(part -> !services.contains(part)).forEach(Supervised::retire);
    }
}
