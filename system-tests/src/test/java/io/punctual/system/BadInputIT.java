package io.punctual.system;

import static io.punctual.system.Agreement.BASIC;
import static io.punctual.system.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.standalone.service.App;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What cannot be is refused by a problem document that names what is wrong, and nothing has changed. */
@ExtendWith(RunningWhole.class)
@Execution(ExecutionMode.CONCURRENT)
class BadInputIT {
    private final WholeSystem whole;
    private final Punctual admin;
    private final Agreement agreement;
    private final String marker = UUID.randomUUID().toString();

    BadInputIT(WholeSystem whole) {
        this.whole = whole;
        this.admin = whole.admin();
        this.agreement = whole.agreement();
    }

    @Test
    void a_case_of_an_unknown_account() {
        admin.post("/api/cases", request("\"accountId\":\"nobody-%s\"".formatted(marker)))
                .expectProblem(422, "nobody-" + marker)
                .pointingAt("accountId");
        assertNoCaseWasOpened();
    }

    @Test
    void a_case_whose_field_has_the_wrong_type() {
        admin.post("/api/cases", request("\"accountId\":\"acme\",\"fields\":{\"serviceType\":7}"))
                .expectProblem(422, "serviceType", "7")
                .pointingAt("fields.serviceType");
        assertNoCaseWasOpened();
    }

    @Test
    void a_case_whose_field_has_a_value_that_is_not_offered() {
        admin.post("/api/cases", request("\"accountId\":\"acme\",\"fields\":{\"serviceType\":\"골드\"}"))
                .expectProblem(422, "골드", "프리미엄")
                .pointingAt("fields.serviceType");
        assertNoCaseWasOpened();
    }

    @Test
    void a_status_nobody_has_defined() {
        var it = agreement.openCase("B-002", BASIC);
        var before = it.details().path("status");

        it.act("/status", "{\"status\":\"없는 상태\"}").expectProblem(422, "없는 상태").pointingAt("status");

        assertThat(it.details().path("status")).isEqualTo(before);
        assertThat(it.history().ofType("status-changed")).isEmpty();
    }

    @Test
    void a_process_whose_expression_names_an_unknown_field() {
        var definition = Agreement.basicProcess().replace("case.lastReplyChannel", "case.fields.serviceTipe");

        admin.post("/api/entitlement-processes", definition).expectProblem(422, "case.fields.serviceTipe");
    }

    @Test
    void an_entitlement_that_ends_before_it_starts() {
        var processId = agreement.activeProcess(Agreement.basicProcess());

        admin.put("/api/entitlements/" + marker, """
                {"name":"거꾸로","accountId":"acme","processId":"%s","businessHoursId":"always",
                 "startDate":"2026-12-31","endDate":"2026-01-01"}""".formatted(processId))
                .expectProblem(422, "2026-01-01")
                .pointingAt("endDate");

        admin.get("/api/entitlements/" + marker).expect(404);
    }

    @Test
    void the_activation_of_an_active_version() {
        var processId = agreement.activeProcess(Agreement.basicProcess());

        admin.post("/api/entitlement-processes/" + processId + "/versions/1/activation", "{}")
                .expectProblem(409);
    }

    @Test
    void a_body_of_5_megabytes() {
        admin.post("/api/cases", request("\"description\":\"%s\"".formatted("가나다라마".repeat(350_000))))
                .expectProblem(413);
        assertNoCaseWasOpened();
    }

    @Test
    void broken_json() {
        admin.post("/api/cases", "{\"subject\": \"" + marker + "\",").expectProblem(400);
        assertNoCaseWasOpened();
    }

    @Test
    void a_case_that_does_not_exist() {
        admin.get("/api/cases/" + UUID.randomUUID()).expectProblem(404);
    }

    @Test
    void no_token() {
        admin.withoutToken()
                .post("/api/cases", request("\"accountId\":\"acme\""))
                .expectProblem(401);
        assertNoCaseWasOpened();
    }

    @ParameterizedTest
    @EnumSource
    void a_token_we_did_not_give(ForgedToken forged) {
        var token = forged.of(whole.token("agent"), whole.signingKey());

        admin.withToken(token)
                .post("/api/cases", request("\"accountId\":\"acme\""))
                .expectProblem(401);
        whole.directly(App.CASE_SERVICE).withToken(token).get("/api/cases").expectProblem(401);
        assertNoCaseWasOpened();
    }

    @Test
    void an_agent_who_configures() {
        whole.as("agent")
                .put("/api/users/" + marker, "{\"name\":\"나\",\"email\":\"a@b.test\",\"role\":\"ADMIN\"}")
                .expectProblem(403);
        admin.get("/api/users/" + marker).expect(404);
    }

    private String request(String more) {
        return "{\"subject\":\"%s\",\"channel\":\"WEB\",\"priority\":\"MEDIUM\",%s}".formatted(marker, more);
    }

    private void assertNoCaseWasOpened() {
        eventually(() -> assertThat(admin.get("/api/cases?limit=200&sort=-number")
                        .expect(200)
                        .body()
                        .toString())
                .doesNotContain(marker));
        assertThat(whole.wire().on("cases").stream()
                        .map(message -> message.data().toString()))
                .noneMatch(data -> data.contains(marker));
    }
}
