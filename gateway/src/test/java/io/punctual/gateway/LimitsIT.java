package io.punctual.gateway;

import static io.punctual.gateway.Caller.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Who calls too often is told when to come back, and pages say what a browser may do with them. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "punctual.identity.development=true",
            "punctual.identity.shown=true",
            "punctual.identity.file=src/test/resources/identities.json",
            "punctual.issuer=http://localhost:8080",
            "punctual.gateway.limits.subject-per-minute=1",
            "punctual.gateway.limits.subject-burst=3",
            "punctual.gateway.limits.address-per-minute=1",
            "punctual.gateway.limits.address-burst=3",
            "punctual.gateway.limits.sign-ins-per-minute=4"
        })
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class LimitsIT {
    private static final BackEnd CASES = new BackEnd("case-service");

    @Value("${local.server.port}")
    private int port;

    @DynamicPropertySource
    static void backEnds(DynamicPropertyRegistry settings) {
        settings.add("punctual.gateway.case-service", CASES::address);
    }

    @AfterAll
    static void stopBackEnd() {
        CASES.close();
    }

    @Test
    void a_subject_that_calls_too_often_waits_and_others_do_not() throws Exception {
        var often = caller().token("often", "");
        for (int i = 0; i < 3; i++) {
            assertThat(with(often).statusCode()).isEqualTo(200);
        }

        var refused = with(often);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 60L);
        assertThat(json(refused).path("code").asString()).isEqualTo("too-many-requests");
        assertThat(refused.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(with(caller().token("agent", "")).statusCode()).isEqualTo(200);
    }

    @Test
    void an_address_without_a_token_that_counts_waits_and_who_has_one_does_not() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThat(with("nonsense").statusCode()).isEqualTo(401);
        }

        assertThat(with("nonsense").statusCode()).isEqualTo(429);
        assertThat(caller().send(HttpRequest.newBuilder(caller().at("/api/cases")))
                        .statusCode())
                .isEqualTo(429);
        assertThat(with(caller().token("agent", "")).statusCode()).isEqualTo(200);
    }

    @Test
    void secrets_are_not_tried_without_end() throws Exception {
        for (int i = 0; i < 4; i++) {
            assertThat(tryToSignIn().statusCode()).isEqualTo(401);
        }
        assertThat(tryToSignIn().statusCode()).isEqualTo(429);
    }

    @Test
    void headers_that_are_too_large_are_refused() throws Exception {
        var answer =
                caller().send(HttpRequest.newBuilder(caller().at("/api/cases")).header("X-Large", "x".repeat(20_000)));

        assertThat(answer.statusCode()).isIn(400, 431);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/docs/", "/login", "/api/cases"})
    void a_page_runs_our_scripts_only_and_stands_in_no_frame(String path) throws Exception {
        var headers = caller().send(HttpRequest.newBuilder(caller().at(path))).headers();

        var policy = headers.firstValue("Content-Security-Policy").orElseThrow();
        assertThat(policy)
                .contains("script-src 'self';", "frame-ancestors 'none'", "object-src 'none'", "base-uri 'none'");
        assertThat(policy.replaceAll("style-src[^;]*;", "")).doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Permissions-Policy").orElseThrow()).contains("camera=()");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
    }

    @Test
    void a_sign_in_that_another_site_sends_is_refused_and_the_cookie_stays_with_us() throws Exception {
        var form = caller().send(HttpRequest.newBuilder(caller().at("/login")));
        assertThat(form.headers().firstValue("Set-Cookie").orElseThrow()).contains("HttpOnly", "SameSite=Lax");

        var forged = caller().send(HttpRequest.newBuilder(caller().at("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=agent-1&password=secret")));
        assertThat(forged.statusCode()).isEqualTo(403);
    }

    @Test
    void a_demo_shows_who_may_sign_in() throws Exception {
        var people = caller().send(HttpRequest.newBuilder(caller().at("/sign-ins.json")));

        assertThat(json(people).at("/0/name").asString()).isEqualTo("agent-1");
        assertThat(json(people).at("/0/password").asString()).isEqualTo("secret");
    }

    private HttpResponse<String> with(String token) throws Exception {
        return caller().send(
                        HttpRequest.newBuilder(caller().at("/api/cases")).header("Authorization", "Bearer " + token));
    }

    private HttpResponse<String> tryToSignIn() throws Exception {
        return caller().send(HttpRequest.newBuilder(caller().at("/oauth2/token"))
                .header("Authorization", "Basic bm9ib2R5Om5vdGhpbmc=")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials")));
    }

    private Caller caller() {
        return new Caller(port);
    }
}
