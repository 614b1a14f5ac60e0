package io.punctual.system;

import static io.punctual.system.Eventually.within;

import com.nimbusds.jwt.SignedJWT;
import io.punctual.standalone.StandaloneSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Punctual as it runs on one machine, each service its own process, with what a test needs to look at and to break. */
final class WholeSystem implements AutoCloseable {
    private static final List<String> SERVICES =
            List.of("case-service", "entitlement-service", "milestone-service", "notification-service", "gateway");
    private static final Path HOME =
            Path.of(System.getProperty("punctual.home", "..")).normalize();
    private static final Path DATA = Path.of(System.getProperty("punctual.data", "target/running"));

    private final StandaloneSystem standalone;
    private final Agreement agreement;

    private WholeSystem(StandaloneSystem standalone) {
        this.standalone = standalone;
        this.agreement = new Agreement(admin());
    }

    static WholeSystem start() {
        SERVICES.forEach(WholeSystem::requireJar);
        var whole = new WholeSystem(StandaloneSystem.start(DATA));
        whole.agreement.sign();
        whole.warmUp();
        return whole;
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
        return new Punctual(standalone::baseUrl, () -> Optional.of(token(role)));
    }

    Wire wire() {
        return new Wire(standalone::bootstrapServers);
    }

    Mailbox mailbox() {
        return new Mailbox(standalone::mailboxUrl);
    }

    /** The service without the gateway before it, called by an admin. */
    Punctual directly(String service) {
        return admin().at(() -> standalone.serviceUrl(service));
    }

    String token(String role) {
        return standalone.token(role);
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

    /** Sends every consumer back to the first record of its topics and waits until all is read again. */
    void redeliverEverything() {
        var consumers = Set.copyOf(SERVICES.subList(0, 4));
        var groups = new Groups(standalone::bootstrapServers);
        within(Duration.ofSeconds(30), groups::assertAllCaughtUp);
        consumers.forEach(this::stop);
        groups.rewind();
        consumers.forEach(this::start);
        within(Duration.ofSeconds(90), groups::assertAllCaughtUp);
    }

    /** The first case pays for classes not yet loaded; the stories are about the system as it usually is. */
    private void warmUp() {
        var it = agreement.openCase("B-002", Agreement.BASIC);
        within(Duration.ofSeconds(60), () -> it.milestone());
        it.reply("EMAIL").expectSuccess();
        within(
                Duration.ofSeconds(30),
                () -> mailbox().to("buyer-1@acme.test", it).getFirst());
    }

    @Override
    public void close() {
        standalone.close();
    }
}
