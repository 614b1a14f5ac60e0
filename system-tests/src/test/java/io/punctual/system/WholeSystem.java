package io.punctual.system;

import static io.punctual.system.Eventually.within;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.SignedJWT;
import io.punctual.standalone.Options;
import io.punctual.standalone.Secrets;
import io.punctual.standalone.StandaloneSystem;
import io.punctual.standalone.demo.DemoData;
import io.punctual.standalone.process.Child;
import io.punctual.standalone.process.Port;
import io.punctual.standalone.service.App;
import io.punctual.standalone.service.Probe;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Punctual as it runs on one machine, each service its own process, with what a test needs to look at and to break. */
final class WholeSystem implements AutoCloseable {
    private static final List<String> SERVICES =
            List.of("case-service", "entitlement-service", "milestone-service", "notification-service", "gateway");
    private static final Path HOME =
            Path.of(System.getProperty("punctual.home", "..")).normalize();
    private static final Path DATA = Path.of(System.getProperty("punctual.data", "target/running"));

    private final StandaloneSystem standalone;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final Agreement agreement;

    private WholeSystem(StandaloneSystem standalone) {
        this.standalone = standalone;
        this.agreement = new Agreement(admin());
    }

    static WholeSystem start() {
        SERVICES.forEach(WholeSystem::requireJar);
        var options = Options.defaults().reset(true).progress(WholeSystem::say);
        var whole = new WholeSystem(StandaloneSystem.start(DATA, options));
        whole.agreement.sign();
        whole.warmUp();
        return whole;
    }

    private static void say(String sentence) {
        System.out.println("system: " + sentence);
    }

    private static void requireJar(String service) {
        var jar = HOME.resolve(service).resolve("target/" + service + "-0.1.0-SNAPSHOT-app.jar");
        if (!Files.isRegularFile(jar)) {
            throw new AssertionError(jar.toAbsolutePath() + " is missing: build the services first (mvn package)");
        }
    }

    Agreement agreement() {
        return agreement;
    }

    Punctual admin() {
        return as("admin");
    }

    Punctual as(String role) {
        return new Punctual(standalone.baseUrl(), Optional.of(token(role)));
    }

    Wire wire() {
        return new Wire(bootstrapServers());
    }

    URI baseUrl() {
        return standalone.baseUrl();
    }

    Mailbox mailbox() {
        return new Mailbox(address(Port.MAILBOX));
    }

    private String bootstrapServers() {
        return "127.0.0.1:" + standalone.ports().of(Port.KAFKA);
    }

    private URI address(Port port) {
        return URI.create("http://127.0.0.1:" + standalone.ports().of(port));
    }

    MilestoneDatabase milestones() {
        var server = "127.0.0.1:" + standalone.ports().of(Port.POSTGRES);
        return new MilestoneDatabase(server, new Secrets(standalone.data().secrets()).of("database-milestones"));
    }

    /** The service without the gateway before it, called by an admin. */
    Punctual directly(App service) {
        return admin().at(address(service.port()));
    }

    /** One token per role for the whole run, as long-lived callers have. */
    String token(String role) {
        return tokens.computeIfAbsent(role, standalone::token);
    }

    /** The key the sign-in signs with, from the file where it is kept. */
    RSAKey signingKey() {
        try {
            return RSAKey.parse(Files.readString(standalone.data().secrets().resolve("signing-key.json")));
        } catch (IOException | ParseException unreadable) {
            throw new IllegalStateException("the signing key cannot be read", unreadable);
        }
    }

    String subjectOf(String role) {
        try {
            return SignedJWT.parse(token(role)).getJWTClaimsSet().getSubject();
        } catch (ParseException unreadable) {
            throw new IllegalStateException("the token of " + role + " is no JWT", unreadable);
        }
    }

    void stop(String part) {
        standalone.stop(part);
    }

    void start(String part) {
        standalone.start(part);
    }

    void kill(String part) {
        standalone.kill(part);
    }

    /** Stops a part where it stands, with all it holds, until it is let go on. */
    void freeze(String part) {
        signal("STOP", part);
    }

    void thaw(String part) {
        signal("CONT", part);
    }

    private void signal(String signal, String part) {
        var pid = standalone.status().stream()
                .filter(status -> status.name().equals(part))
                .map(StandaloneSystem.Status::pid)
                .findFirst()
                .orElseThrow();
        try {
            assertThat(new ProcessBuilder("kill", "-" + signal, String.valueOf(pid))
                            .start()
                            .waitFor())
                    .as("kill -%s of %s", signal, part)
                    .isZero();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** A second instance of a service, ready to work; whoever asked for it ends it. */
    Child another(App service) {
        var port = freePort();
        var instance = standalone.another(service, port);
        within(
                Duration.ofSeconds(180),
                () -> assertThat(Probe.http("http://127.0.0.1:" + port + "/actuator/health/readiness"))
                        .isTrue());
        return instance;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    /** Fills the system with what the demo shows. */
    void loadDemo() {
        var progress = standalone.data().demoProgress();
        DemoData.load(standalone.baseUrl(), this::tokenOfPerson, progress, Clock.systemUTC());
    }

    /** The demo's people are named after their role: agent-2 is an agent. */
    private String tokenOfPerson(String person) {
        return standalone.token(person.replaceFirst("-\\d+$", ""), person);
    }

    /** Sends every consumer back to the first record of its topics and waits until all is read again. */
    void redeliverEverything() {
        var consumers = Set.copyOf(SERVICES.subList(0, 4));
        var groups = new Groups(bootstrapServers());
        within(Duration.ofSeconds(120), groups::assertAllCaughtUp);
        consumers.forEach(this::stop);
        // The broker remembers for a while whoever died without a farewell.
        within(Duration.ofSeconds(90), groups::rewind);
        consumers.forEach(this::start);
        within(Duration.ofSeconds(120), groups::assertAllCaughtUp);
    }

    /** The first cases pay for classes not yet loaded; the stories are about the system as it usually is. */
    private void warmUp() {
        var silent = agreement.openCase("B-002", Agreement.BASIC);
        var it = agreement.openCase("B-002", Agreement.BASIC);
        within(Duration.ofSeconds(90), () -> it.milestone());
        it.reply("EMAIL").expectSuccess();
        within(
                Duration.ofSeconds(90),
                () -> mailbox().to("buyer-1@acme.test", it).getFirst());
        within(Duration.ofSeconds(120), () -> assertThat(silent.owner()).isEqualTo("lead-1"));
    }

    @Override
    public void close() {
        standalone.close();
    }
}
