package io.punctual.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Gets bearer tokens from the gateway's sign-in, the way any program would. */
final class Tokens {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int OK = 200;

    private final URI gateway;
    private final Identity identity;

    Tokens(URI gateway, Identity identity) {
        this.gateway = gateway;
        this.identity = identity;
    }

    /** A token for a role, speaking for the role's usual user or for the one that is named. */
    String token(String role, @Nullable String user) {
        var program = Identity.PROGRAMS.stream()
                .filter(each -> each.name().equals(role.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no role " + role + ". Roles: "
                        + Identity.PROGRAMS.stream().map(Identity.Program::name).collect(Collectors.joining(", "))));
        var form = "grant_type=client_credentials"
                + (user == null ? "" : "&as=" + URLEncoder.encode(user, StandardCharsets.UTF_8));
        var basic = Base64.getEncoder()
                .encodeToString((program.name() + ":" + identity.secretOf(program)).getBytes(StandardCharsets.UTF_8));
        return ask(HttpRequest.newBuilder(gateway.resolve("/oauth2/token"))
                .timeout(PATIENCE)
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
    }

    private static String ask(HttpRequest request) {
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != OK) {
                throw new IllegalStateException(
                        "The gateway gave no token: " + answer.statusCode() + " " + answer.body());
            }
            return new JsonMapper().readTree(answer.body()).path("access_token").asString();
        } catch (IOException e) {
            throw new UncheckedIOException("The gateway cannot be asked for a token.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
