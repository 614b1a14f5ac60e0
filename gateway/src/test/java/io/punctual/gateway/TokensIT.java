package io.punctual.gateway;

import static io.punctual.gateway.Caller.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.punctual.kit.testing.TestIssuer;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** S2 at the gateway, with an issuer of its own as in production. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"punctual.issuer=" + TestIssuer.NAME, "punctual.tokens.keys-kept=2s"})
class TokensIT {
    private static final TestIssuer ISSUER = new TestIssuer();
    private static final BackEnd CASES = new BackEnd("case-service");

    @Value("${local.server.port}")
    private int port;

    @DynamicPropertySource
    static void addresses(DynamicPropertyRegistry settings) {
        settings.add("punctual.jwks-uri", ISSUER::keysAddress);
        settings.add("punctual.gateway.case-service", CASES::address);
    }

    @TestFactory
    Stream<DynamicTest> a_token_does_not_count_that_is() {
        return ISSUER.forgeries("admin-1", "ADMIN").entrySet().stream()
                .map(forgery -> DynamicTest.dynamicTest(forgery.getKey(), () -> {
                    int before = CASES.arrived.size();
                    var answer = with(forgery.getValue());
                    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(401);
                    assertThat(json(answer).path("code").asString()).isEqualTo("unauthenticated");
                    assertThat(CASES.arrived).hasSize(before);
                }));
    }

    @Test
    void a_new_key_counts_at_once_and_a_removed_one_soon_no_more() throws Exception {
        var old = token();
        assertThat(with(old).statusCode()).isEqualTo(200);
        ISSUER.rotate();
        var next = token();

        until(() -> with(next).statusCode() == 200);
        assertThat(with(old).statusCode()).isEqualTo(200);
        ISSUER.withdrawOldKeys();
        until(() -> with(old).statusCode() == 401);
        assertThat(with(next).statusCode()).isEqualTo(200);
    }

    private static void until(Callable<Boolean> holds) {
        await().atMost(Duration.ofSeconds(60)).until(holds);
    }

    private static String token() {
        return ISSUER.token(ISSUER.key(), "admin-1", List.of("ADMIN"), Map.of());
    }

    private HttpResponse<String> with(String token) throws Exception {
        var caller = new Caller(port);
        return caller.send(HttpRequest.newBuilder(caller.at("/api/cases")).header("Authorization", "Bearer " + token));
    }
}
