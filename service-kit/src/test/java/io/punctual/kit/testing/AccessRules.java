package io.punctual.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.kit.security.EndpointRules;
import io.punctual.kit.security.EndpointRules.Rule;
import io.punctual.kit.security.Role;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** S1: every endpoint of a service's own description answers each role as docs/access.md says, whatever else the request holds. */
public abstract class AccessRules {
    private static final Path TABLES = Path.of("..", "docs", "access.md");

    private static final String ONE_PART = "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n--x--\r\n";

    @Autowired
    private EndpointRules rules;

    @LocalServerPort
    private int port;

    @Value("${spring.application.name}")
    private String service;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void the_table_of_roles_says_what_the_code_says() throws IOException {
        var table = AccessTable.read(TABLES);
        var asItIs = table.with(service, rules.all());
        if (Boolean.getBoolean("punctual.docs.record")) {
            Files.writeString(TABLES, asItIs.text());
            return;
        }
        assertThat(table.text())
                .as("docs/access.md is out of date: look at the difference, and when it is meant, record it with"
                        + " ./mvnw -f " + service + "/pom.xml verify -Dit.test='*AccessIT' -Dpunctual.docs.record=true")
                .isEqualTo(asItIs.text());
    }

    @TestFactory
    Stream<DynamicTest> who_may_call() {
        var known =
                rules.all().stream().collect(Collectors.toMap(rule -> rule.method() + " " + rule.path(), Rule::roles));
        return described().entrySet().stream()
                .map(call -> DynamicTest.dynamicTest(call.getKey(), () -> {
                    var roles = known.get(call.getKey());
                    assertThat(roles)
                            .as(call.getKey() + " is described, but nothing says who may call it")
                            .isNotNull();
                    walk(call.getKey(), call.getValue(), Set.copyOf(roles));
                }));
    }

    private void walk(String call, @Nullable String contentType, Set<Role> allowed) throws Exception {
        assertThat(status(call, contentType, null)).as("without a token").isEqualTo(401);
        for (var role : Role.values()) {
            int status = status(call, contentType, tokenOf(role));
            if (allowed.contains(role)) {
                assertThat(status).as(role + " may " + call).isNotIn(401, 403);
            } else {
                assertThat(status).as(role + " may not " + call).isEqualTo(403);
            }
        }
    }

    private int status(String call, @Nullable String contentType, @Nullable String token) throws Exception {
        var methodAndPath = call.split(" ");
        var path = methodAndPath[1].replaceAll("\\{[^}]+}", "00000000-0000-4000-8000-000000000000");
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (contentType == null) {
            request.method(methodAndPath[0], BodyPublishers.noBody());
        } else {
            var multipart = contentType.startsWith("multipart/");
            request.header("Content-Type", multipart ? contentType + ";boundary=x" : contentType)
                    .method(methodAndPath[0], BodyPublishers.ofString(multipart ? ONE_PART : body(contentType)));
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        // A stream has no end: its headers are enough.
        var answer = http.send(request.build(), BodyHandlers.ofInputStream());
        answer.body().close();
        return answer.statusCode();
    }

    private static String tokenOf(Role role) {
        return role == Role.CUSTOMER
                ? TestTokens.customer("some-account", "somebody")
                : TestTokens.token("somebody", role);
    }

    private static String body(String contentType) {
        return contentType.endsWith("json") ? "{}" : "";
    }

    /** Each described call with the type of its body, if it has one. */
    private Map<String, @Nullable String> described() {
        var calls = new TreeMap<String, @Nullable String>();
        JsonNode paths = TestHttp.on(port).get("/v3/api-docs").body().path("paths");
        paths.forEachEntry((path, operations) -> operations.forEachEntry((method, operation) -> {
            var types = operation.path("requestBody").path("content").propertyNames();
            calls.put(
                    method.toUpperCase(Locale.ROOT) + " " + path,
                    types.stream().findFirst().orElse(null));
        }));
        assertThat(calls).isNotEmpty();
        return calls;
    }
}
