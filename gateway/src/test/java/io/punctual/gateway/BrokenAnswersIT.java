package io.punctual.gateway;

import static io.punctual.gateway.Caller.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Half an answer is never passed on as a whole one, and answers without an end pass as they come. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "punctual.identity.development=true",
            "punctual.identity.file=src/test/resources/identities.json",
            "punctual.issuer=http://localhost:8080",
            "punctual.gateway.read-timeout=4s",
            "punctual.gateway.notification-service=http://127.0.0.1:1"
        })
@ExtendWith(OutputCaptureExtension.class)
class BrokenAnswersIT {
    private static final BrokenBackEnd CASES = new BrokenBackEnd();

    @Value("${local.server.port}")
    private int port;

    @DynamicPropertySource
    static void backEnds(DynamicPropertyRegistry settings) {
        settings.add("punctual.gateway.case-service", CASES::address);
    }

    @AfterAll
    static void stopBackEnd() throws IOException {
        CASES.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"headers-only", "half", "half-chunked"})
    void an_answer_cut_short_is_a_problem_and_one_line_in_the_log(String how, CapturedOutput log) throws Exception {
        var answer = caller().send(call("/api/cases/" + how));

        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(json(answer).path("code").asString()).isEqualTo("answer-cut-short");
        assertThat(json(answer).path("detail").asString()).contains("Idempotency-Key");
        assertThat(log.getAll().lines().filter(line -> line.contains("did not answer GET /api/cases/" + how)))
                .hasSize(1);
        assertThat(log).doesNotContain("\tat ");
    }

    @Test
    void an_answer_that_stops_on_its_way_is_a_time_out() throws Exception {
        var answer = caller().send(call("/api/cases/silent"));

        assertThat(answer.statusCode()).isIn(502, 504);
    }

    @Test
    void a_long_answer_cut_short_breaks_the_connection(CapturedOutput log) {
        assertThatThrownBy(() -> caller().send(call("/api/cases/long"))).isInstanceOf(IOException.class);
        assertThat(log).contains("broke off a long answer").doesNotContain("\tat ");
    }

    @Test
    void a_service_that_is_away_is_one_line_in_the_log(CapturedOutput log) throws Exception {
        caller().send(call("/api/notifications"));

        assertThat(log.getAll().lines().filter(line -> line.contains("notification-service did not answer")))
                .hasSize(1);
        assertThat(log).doesNotContain("\tat ");
    }

    @Test
    void a_stream_passes_event_by_event_and_longer_than_an_answer_may_take() throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var stream = http.send(call("/api/cases/stream").build(), BodyHandlers.ofInputStream());
            var lines = new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8));
            assertThat(lines.readLine()).isEqualTo("data: one");

            // An ordinary answer would have been given up meanwhile.
            assertThat(caller().send(call("/api/cases/silent")).statusCode()).isGreaterThan(500);
            CASES.nextEvent.countDown();
            assertThat(lines.readLine()).isEmpty();
            assertThat(lines.readLine()).isEqualTo("data: two");
        }
    }

    private HttpRequest.Builder call(String path) throws Exception {
        return HttpRequest.newBuilder(caller().at(path))
                .header("Authorization", "Bearer " + caller().token("agent", ""));
    }

    private Caller caller() {
        return new Caller(port);
    }
}
