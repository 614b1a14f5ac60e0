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
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** An issuer that cannot be reached: nobody is refused for it who was known, and nobody is told that their token is wrong. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"punctual.issuer=" + TestIssuer.NAME, "punctual.tokens.keys-kept=1s"})
@ExtendWith(OutputCaptureExtension.class)
@TestMethodOrder(OrderAnnotation.class)
class IssuerAwayIT {
    private static final TestIssuer ISSUER = new TestIssuer();
    private static final BackEnd CASES = new BackEnd("case-service");

    /** Where the gateway reads the keys: at first nowhere. */
    private static final KeysElsewhere KEYS = new KeysElsewhere();

    @Value("${local.server.port}")
    private int port;

    @DynamicPropertySource
    static void addresses(DynamicPropertyRegistry settings) {
        settings.add("punctual.jwks-uri", KEYS::address);
        settings.add("punctual.gateway.case-service", CASES::address);
    }

    @Test
    @Order(1)
    void as_long_as_keys_were_never_read_tokens_cannot_be_checked_and_the_answer_says_so(CapturedOutput log)
            throws Exception {
        var answer = call();

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(json(answer).path("code").asString()).isEqualTo("issuer-unavailable");
        assertThat(log).doesNotContain("\tat ");
    }

    @Test
    @Order(2)
    void keys_that_were_read_count_through_an_outage() throws Exception {
        KEYS.leadTo(ISSUER.keysAddress());
        await().atMost(Duration.ofSeconds(60)).until(() -> call().statusCode() == 200);

        ISSUER.goAway();
        await().during(Duration.ofSeconds(3)).atMost(Duration.ofSeconds(60)).until(() -> call().statusCode() == 200);
    }

    private HttpResponse<String> call() throws Exception {
        var caller = new Caller(port);
        var token = ISSUER.token(ISSUER.key(), "admin-1", List.of("ADMIN"), Map.of());
        return caller.send(HttpRequest.newBuilder(caller.at("/api/cases")).header("Authorization", "Bearer " + token));
    }
}
