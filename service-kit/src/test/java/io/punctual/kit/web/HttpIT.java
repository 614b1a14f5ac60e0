package io.punctual.kit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.punctual.kit.sample.SampleApplication;
import io.punctual.kit.security.Role;
import io.punctual.kit.testing.IntegrationTest;
import io.punctual.kit.testing.TestHttp;
import io.punctual.kit.testing.TestRecords;
import io.punctual.kit.testing.TestTokens;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@SpringBootTest(classes = SampleApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class HttpIT {
    private final TestHttp nobody;
    private final TestHttp agent;
    private final TestHttp admin;
    private final JdbcClient jdbc;

    @Autowired
    HttpIT(@LocalServerPort int port, JdbcClient jdbc) {
        this.nobody = TestHttp.on(port);
        this.agent = nobody.as("agent-1", Role.AGENT);
        this.admin = nobody.as("admin", Role.ADMIN);
        this.jdbc = jdbc;
    }

    @Test
    void what_is_created_is_said_to_the_others() {
        var created = agent.post("/api/things", "{\"name\":\"것\",\"weight\":1}");
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.headers().getETag()).isEqualTo("\"1\"");
        var id = String.valueOf(created.at("/id"));
        await().untilAsserted(() -> assertThat(TestRecords.on(SampleApplication.THINGS, id))
                .singleElement()
                .satisfies(message -> {
                    assertThat(TestRecords.header(message, "ce_type")).isEqualTo(SampleApplication.TYPE);
                    assertThat(TestRecords.header(message, "ce_source")).isEqualTo("/sample-service");
                    assertThat(TestRecords.header(message, "ce_sequence")).isEqualTo("0");
                    assertThat(TestRecords.header(message, "ce_subject")).isEqualTo(id);
                }));
    }

    @Test
    void the_same_key_and_body_get_the_first_answer_again_and_another_body_is_refused() {
        var keyed = agent.with("Idempotency-Key", UUID.randomUUID().toString());
        var first = keyed.post("/api/things", "{\"name\":\"once\",\"weight\":1}");
        var again = keyed.post("/api/things", "{\"weight\":1, \"name\":\"once\"}");
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().getLocation()).isEqualTo(first.headers().getLocation());
        assertThat(again.headers().getETag()).isEqualTo(first.headers().getETag());
        assertThat(things("once")).isEqualTo(1);

        var other = keyed.post("/api/things", "{\"name\":\"other\",\"weight\":1}");
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.at("/errors/0/field")).isEqualTo("Idempotency-Key");
        assertThat(things("other")).isZero();
    }

    @Test
    void a_refused_request_leaves_nothing_and_may_be_repeated_under_its_key() {
        var keyed = agent.with("Idempotency-Key", UUID.randomUUID().toString());
        assertThat(keyed.post("/api/things", "{\"name\":\"refused\",\"weight\":1}")
                        .status())
                .isEqualTo(422);
        assertThat(things("refused")).isZero();
        assertThat(keyed.post("/api/things", "{\"name\":\"mended\",\"weight\":1}")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void fifty_at_once_with_one_key_create_one_thing() throws InterruptedException {
        var keyed = agent.with("Idempotency-Key", UUID.randomUUID().toString());
        var answers = ConcurrentHashMap.<String>newKeySet();
        var callers = IntStream.range(0, 50)
                .mapToObj(n -> Thread.startVirtualThread(
                        () -> answers.add(keyed.post("/api/things", "{\"name\":\"fifty\",\"weight\":1}")
                                .text())))
                .toList();
        for (var caller : callers) {
            caller.join();
        }
        assertThat(things("fifty")).isEqualTo(1);
        assertThat(answers).hasSize(1);
    }

    @Test
    void without_a_token_or_with_a_forged_or_expired_one_the_answer_is_401() {
        for (var caller : new TestHttp[] {
            nobody,
            nobody.withToken(TestTokens.forged("agent-1", Role.ADMIN)),
            nobody.withToken(TestTokens.expired("agent-1", Role.ADMIN)),
            nobody.withToken("nonsense")
        }) {
            var answer = caller.get("/api/things");
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.at("/code")).isEqualTo("unauthenticated");
            assertThat(answer.headers().getFirst("WWW-Authenticate")).startsWith("Bearer");
        }
    }

    @Test
    void a_role_that_does_not_suffice_is_403() {
        var answer = agent.with("If-Match", "\"1\"").put("/api/things/a", Map.of());
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.at("/code")).isEqualTo("forbidden");
        assertThat(answer.headers().getContentType()).hasToString("application/problem+json");
    }

    @Test
    void the_caller_is_the_subject_of_the_token() {
        var answer = admin.with("If-Match", "\"1\"").put("/api/things/a", Map.of());
        assertThat(answer.at("/by")).isEqualTo("admin");
        assertThat(answer.at("/role")).isEqualTo("ADMIN");
    }

    @Test
    void a_stale_version_is_412() {
        assertThat(admin.with("If-Match", "\"7\"")
                        .put("/api/things/a", Map.of())
                        .status())
                .isEqualTo(412);
    }

    @Test
    void a_body_that_is_wrong_is_refused_and_the_field_is_named() {
        var broken = agent.post("/api/things", "{\"name\": ");
        assertThat(broken.status()).isEqualTo(400);
        assertThat(broken.at("/detail")).contains("line 1");

        var unknown = agent.post("/api/things", "{\"name\":\"a\",\"weight\":1,\"colour\":\"red\"}");
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.at("/errors/0/field")).isEqualTo("colour");

        var mistyped = agent.post("/api/things", "{\"name\":\"a\",\"weight\":\"heavy\"}");
        assertThat(mistyped.status()).isEqualTo(400);
        assertThat(mistyped.at("/errors/0/field")).isEqualTo("weight");
        assertThat(mistyped.at("/errors/0/value")).isEqualTo("heavy");

        var blank = agent.post("/api/things", "{\"name\":\" \",\"weight\":1}");
        assertThat(blank.status()).isEqualTo(422);
        assertThat(blank.at("/errors/0/field")).isEqualTo("name");
    }

    @Test
    void a_body_of_five_megabytes_is_refused() {
        var answer = agent.post("/api/things", "{\"name\":\"" + "가".repeat(1_700_000) + "\",\"weight\":1}");
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.at("/code")).isEqualTo("too-large");
    }

    @Test
    void what_is_not_there_is_a_problem_too() {
        assertThat(agent.get("/api/nowhere").at("/code")).isEqualTo("not-found");
        assertThat(agent.post("/api/things/none/increments", Map.of()).status()).isEqualTo(404);
        assertThat(agent.get("/api/things?cursor=broken!").at("/errors/0/field"))
                .isEqualTo("cursor");
        assertThat(agent.get("/api/things/a/increments").status()).isEqualTo(405);
    }

    @Test
    void what_nobody_expected_is_logged_once_under_the_id_it_answers_with(CapturedOutput output) {
        var answer = agent.get("/api/things/broken");
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.text()).doesNotContain("a bug");
        assertThat(output.getAll().split(String.valueOf(answer.at("/instance")), -1))
                .hasSize(2);
    }

    @Test
    void health_metrics_and_the_description_of_the_api_are_open() {
        assertThat(nobody.get("/actuator/health").at("/status")).isEqualTo("UP");
        assertThat(nobody.get("/actuator/health/readiness").status()).isEqualTo(200);
        assertThat(nobody.get("/v3/api-docs").at("/openapi")).startsWith("3.");
    }

    @Test
    void two_hundred_at_once_on_one_row_are_each_applied() throws InterruptedException {
        var id = String.valueOf(
                agent.post("/api/things", "{\"name\":\"row\",\"weight\":1}").at("/id"));
        var statuses = new ConcurrentHashMap<Integer, Integer>();
        var callers = IntStream.range(0, 200)
                .mapToObj(n -> Thread.startVirtualThread(() -> statuses.merge(incremented(id), 1, Integer::sum)))
                .toList();
        for (var caller : callers) {
            caller.join();
        }
        assertThat(statuses).containsOnly(Map.entry(200, 200));
        assertThat(jdbc.sql("select counter from thing where id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(200);
    }

    /** On a slow machine some are told that too much is under way, and to try again. */
    private int incremented(String id) {
        var status = 503;
        for (var tries = 0; tries < 10 && status == 503; tries++) {
            status = agent.post("/api/things/{id}/increments", Map.of(), id).status();
        }
        return status;
    }

    private long things(String name) {
        return jdbc.sql("select count(*) from thing where name = ?")
                .param(name)
                .query(Long.class)
                .single();
    }
}
