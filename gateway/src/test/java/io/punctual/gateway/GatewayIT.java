package io.punctual.gateway;

import static io.punctual.gateway.Caller.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The gateway as its callers meet it, with real HTTP services behind it and one that is down. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "punctual.identity.development=true",
            "punctual.identity.file=src/test/resources/identities.json",
            "punctual.issuer=http://localhost:8080",
            // Nobody listens on the port that nobody can listen on.
            "punctual.gateway.notification-service=http://127.0.0.1:1"
        })
class GatewayIT {
    private static final BackEnd CASES = new BackEnd("case-service");
    private static final BackEnd ENTITLEMENTS = new BackEnd("entitlement-service");
    private static final BackEnd MILESTONES = new BackEnd("milestone-service");

    @Value("${local.server.port}")
    private int port;

    @DynamicPropertySource
    static void backEnds(DynamicPropertyRegistry settings) {
        settings.add("punctual.gateway.case-service", CASES::address);
        settings.add("punctual.gateway.entitlement-service", ENTITLEMENTS::address);
        settings.add("punctual.gateway.milestone-service", MILESTONES::address);
    }

    @AfterAll
    static void stopBackEnds() {
        CASES.close();
        ENTITLEMENTS.close();
        MILESTONES.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/cases, case-service",
        "/api/cases/17, case-service",
        "/api/cases/stream, case-service",
        "/api/my/cases/17/entries, case-service",
        "/api/cases/17/history?asOf=2026-01-01T00:00:00Z, case-service",
        "/api/cases/17/milestones, milestone-service",
        "/api/milestones?state=RUNNING, milestone-service",
        "/api/business-hours/calculations, milestone-service",
        "/api/business-hours/always, entitlement-service",
        "/api/cases/17/milestones/preview, milestone-service",
        "/api/milestones/counts?by=HOUR, milestone-service",
        "/api/business-hours/kr-weekdays/changes/preview, milestone-service",
        "/api/entitlement-processes/simulations, milestone-service",
        "/api/entitlement-processes/simulations/5f1e7c50-0000-4000-8000-000000000001, milestone-service",
        "/api/entitlement-processes/trials, milestone-service",
        "/api/entitlement-processes/p1/migrations/preview, milestone-service",
        "/api/entitlement-processes/p1/migrations, entitlement-service",
        "/api/entitlement-processes/p1/versions/1/activation, entitlement-service",
        "/api/entitlements/resolution, entitlement-service",
        "/api/operations/case-service/dead-letters, case-service",
        "/docs/api/milestone-service, milestone-service"
    })
    void each_path_reaches_its_service(String path, String service) throws Exception {
        var answer = get(path, token("agent"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).path("from").asString()).isEqualTo(service);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/case-statuses/1%EC%B0%A8%20%EB%8B%B5%EB%B3%80%20%EC%99%84%EB%A3%8C",
        "/api/case-statuses/1%EC%B0%A8%2F2%EC%B0%A8",
        "/api/case-statuses/100%25",
        "/api/cases?q=%EB%A1%9C%EA%B7%B8%EC%9D%B8%20a%2Bb%26c&limit=2"
    })
    void names_in_any_language_arrive_as_they_were_sent(String path) throws Exception {
        get(path, token("agent"));

        assertThat(CASES.latest().rawUri()).isEqualTo(path);
    }

    @Test
    void operations_of_a_service_lose_the_services_name_on_the_way() throws Exception {
        get("/api/operations/case-service/dead-letters?limit=5", token("admin"));

        assertThat(CASES.latest().rawUri()).isEqualTo("/api/operations/dead-letters?limit=5");
    }

    @Test
    void a_creating_call_carries_its_body_there_and_its_headers_back() throws Exception {
        var answer = send(request("/api/cases", token("agent"))
                .header("Idempotency-Key", "k-1")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"subject\":\"로그인이 안 됩니다\"}")));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("ETag")).contains("\"7\"");
        assertThat(answer.headers().firstValue("Location")).contains("/api/cases/one");
        assertThat(CASES.latest().body()).contains("로그인이 안 됩니다");
        assertThat(CASES.latest().header("Idempotency-key")).isEqualTo("k-1");
        assertThat(CASES.latest().header("X-forwarded-host")).isEqualTo("localhost:" + port);
        assertThat(CASES.latest().header("Authorization")).startsWith("Bearer ");
    }

    @Test
    void a_claim_about_the_callers_address_is_replaced() throws Exception {
        send(request("/api/cases", token("agent")).header("X-Forwarded-Host", "evil.example"));

        assertThat(CASES.latest().header("X-forwarded-host")).isEqualTo("localhost:" + port);
    }

    @Test
    void one_correlation_id_goes_all_the_way() throws Exception {
        var given = send(request("/api/cases", token("agent")).header("X-Correlation-Id", "story-1"));
        assertThat(CASES.latest().header("X-correlation-id")).isEqualTo("story-1");
        assertThat(given.headers().firstValue("X-Correlation-Id")).contains("story-1");

        var invented = send(request("/api/cases", token("agent")).header("X-Correlation-Id", "not sane; at=all"));
        assertThat(invented.headers().firstValue("X-Correlation-Id").orElseThrow())
                .matches("[0-9a-f-]{36}")
                .isEqualTo(CASES.latest().header("X-correlation-id"));
    }

    @Test
    void a_service_that_is_down_is_named_and_the_caller_told_when_to_come_back() throws Exception {
        var answer = get("/api/notifications?caseId=1", token("agent"));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(json(answer).path("code").asString()).isEqualTo("service-unavailable");
        assertThat(json(answer).path("detail").asString()).contains("notification-service");
    }

    @Test
    void a_body_that_is_too_large_is_refused_before_a_service_sees_it() throws Exception {
        int before = CASES.arrived.size();
        var fiveMegabytes = new byte[5 * 1024 * 1024];

        var known = send(request("/api/cases", token("agent")).POST(BodyPublishers.ofByteArray(fiveMegabytes)));
        var chunked = send(request("/api/cases", token("agent"))
                .POST(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(fiveMegabytes))));

        assertThat(known.statusCode()).isEqualTo(413);
        assertThat(json(known).path("code").asString()).isEqualTo("too-large");
        assertThat(chunked.statusCode()).isEqualTo(413);
        assertThat(CASES.arrived).hasSize(before);
    }

    @Test
    void a_small_body_of_unknown_length_passes() throws Exception {
        var answer = send(request("/api/cases", token("agent"))
                .POST(BodyPublishers.ofInputStream(
                        () -> new java.io.ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8)))));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(CASES.latest().body()).isEqualTo("{}");
    }

    @Test
    void a_forged_token_is_not_accepted() throws Exception {
        var parts = token("agent").split("\\.");
        var forged = parts[0] + "."
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString("{\"iss\":\"http://localhost:8080\",\"aud\":\"punctual\",\"roles\":[\"ADMIN\"]}"
                                .getBytes(StandardCharsets.UTF_8))
                + "." + parts[2];

        assertThat(get("/api/cases", forged).statusCode()).isEqualTo(401);
    }

    @Test
    void the_health_of_the_whole_is_open_and_names_what_is_down() throws Exception {
        var answer = send(HttpRequest.newBuilder(at("/health")));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(json(answer).path("status").asString()).isEqualTo("DEGRADED");
        assertThat(json(answer).at("/services/case-service/status").asString()).isEqualTo("UP");
        assertThat(json(answer).at("/services/notification-service/status").asString())
                .isEqualTo("DOWN");
    }

    private String token(String client) throws Exception {
        return caller().token(client, "");
    }

    private HttpResponse<String> get(String path, String token) throws Exception {
        return send(request(path, token));
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(at(path)).header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return caller().send(request);
    }

    private URI at(String path) {
        return caller().at(path);
    }

    private Caller caller() {
        return new Caller(port);
    }
}
