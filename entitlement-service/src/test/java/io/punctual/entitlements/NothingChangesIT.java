package io.punctual.entitlements;

import static io.punctual.entitlements.AcceptanceData.PROCESS;
import static io.punctual.entitlements.AcceptanceData.entitlement;
import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.kit.security.Role;
import io.punctual.kit.testing.IntegrationTest;
import io.punctual.kit.testing.TestHttp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bad input is answered with the field, its value and what would be right; nothing has changed. */
@IntegrationTest
@Import(TopicsOfOthers.class)
class NothingChangesIT {
    private static final List<String> TABLES = List.of(
            "domainevententry",
            "directory_entry",
            "business_hours_revision",
            "process_version",
            "service_contract",
            "entitlement_revision");

    @LocalServerPort
    private int port;

    private final JdbcClient jdbc;
    private TestHttp admin;
    private String account;
    private String process;

    NothingChangesIT(@Autowired JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @BeforeEach
    void givenACustomerAndAProcess() {
        admin = TestHttp.on(port).as("admin-1", Role.ADMIN);
        account = "acme-" + UUID.randomUUID();
        AcceptanceData.customer(admin, account);
        AcceptanceData.contract(admin, account);
        process = AcceptanceData.process(admin, "기본");
    }

    @Test
    void an_entitlement_that_ends_before_it_starts() {
        refusedEntitlement("endDate", "2025-12-31", body -> body.put("endDate", "2025-12-31"));
    }

    @Test
    void an_entitlement_that_refers_to_what_does_not_exist() {
        refusedEntitlement("accountId", "nobody", body -> body.put("accountId", "nobody"));
        refusedEntitlement("serviceContractId", "none", body -> body.put("serviceContractId", "none"));
        refusedEntitlement("contractLineItemId", "none", body -> body.put("contractLineItemId", "none"));
        refusedEntitlement("processId", "none", body -> body.put("processId", "none"));
        refusedEntitlement("businessHoursId", "none", body -> body.put("businessHoursId", "none"));
        refusedEntitlement("productCode", "none", body -> body.put("productCode", "none"));
        refusedEntitlement("assetId", "none", body -> body.put("assetId", "none"));
        refusedEntitlement("contactIds[0]", "none", body -> body.put("contactIds", List.of("none")));
    }

    @Test
    void an_entitlement_whose_criteria_name_an_unknown_field_or_one_that_decides_nothing() {
        var answer = refusedEntitlement(
                "criteria", "case.fields.unknown == 'x'", body -> body.put("criteria", "case.fields.unknown == 'x'"));
        assertThat(answer.at("/errors/0/message")).contains("case.fields.unknown");
        refusedEntitlement("criteria", "case.status == 'x'", body -> body.put("criteria", "case.status == 'x'"));
    }

    @Test
    void an_entitlement_of_another_customers_contract() {
        var other = "other-" + UUID.randomUUID();
        AcceptanceData.customer(admin, other);
        AcceptanceData.contract(admin, other);
        refusedEntitlement(
                "serviceContractId", other + "-2026", body -> body.put("serviceContractId", other + "-2026"));
    }

    @Test
    void a_process_whose_expression_names_an_unknown_field() {
        var document = PROCESS.formatted("x").replace("case.lastReplyChannel", "case.fields.unknown");

        var answer = unchanged(() -> admin.post("/api/entitlement-processes", document));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.at("/errors/0/field")).isEqualTo("milestones[0].completion");
        assertThat(answer.at("/errors/0/message")).contains("case.fields.unknown");
    }

    @Test
    void a_contract_with_a_circle_of_lines_or_an_unknown_account() {
        var circle = new LinkedHashMap<String, Object>(Map.of(
                "accountId",
                account,
                "name",
                "x",
                "startDate",
                "2026-01-01",
                "endDate",
                "2026-12-31",
                "lines",
                List.of(Map.of("id", "a", "parentId", "b"), Map.of("id", "b", "parentId", "a"))));
        var answer = unchanged(() -> admin.put("/api/service-contracts/{id}", circle, "circle"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.at("/errors/0/field")).isEqualTo("lines[0].parentId");

        circle.put("lines", List.of());
        circle.put("accountId", "nobody");
        var unknown = unchanged(() -> admin.put("/api/service-contracts/{id}", circle, "unknown"));
        assertThat(unknown.at("/errors/0/value")).isEqualTo("nobody");
    }

    @Test
    void an_account_that_would_be_its_own_ancestor() {
        admin.put("/api/accounts/{id}", Map.of("name", "child", "parentId", account), account + "-child");

        var answer = unchanged(
                () -> admin.put("/api/accounts/{id}", Map.of("name", "A고객", "parentId", account + "-child"), account));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.at("/errors/0/field")).isEqualTo("parentId");
    }

    @Test
    void business_hours_in_a_zone_that_does_not_exist() {
        var hours =
                Map.of("name", "x", "zone", "Asia/Soul", "weekly", Map.of("MON", List.of(List.of("09:00", "18:00"))));
        var answer = unchanged(() -> admin.put("/api/business-hours/{id}", hours, "soul"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.at("/errors/0/value")).isEqualTo("Asia/Soul");
    }

    @Test
    void broken_json_and_missing_fields() {
        assertThat(unchanged(() -> admin.put("/api/accounts/{id}", "{\"name\":", "x"))
                        .status())
                .isEqualTo(400);
        var missing = unchanged(() -> admin.put("/api/contacts/{id}", Map.of("accountId", account), "x"));
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.at("/errors/0/field")).isEqualTo("name");
    }

    @Test
    void a_projector_that_throws_fails_the_command_and_leaves_no_event() {
        var answer =
                unchanged(() -> admin.post("/api/entitlement-processes", PROCESS.formatted(TopicsOfOthers.FAILING)));

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.at("/code")).isEqualTo("internal-error");
    }

    private TestHttp.Answer refusedEntitlement(String field, String value, Consumer<Map<String, Object>> change) {
        var body = entitlement(account, "기본", process);
        change.accept(body);
        var answer = unchanged(() -> admin.put("/api/entitlements/{id}", body, account + "-bad"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.headers().getContentType()).hasToString("application/problem+json");
        assertThat(answer.at("/errors/0/field")).isEqualTo(field);
        assertThat(answer.body().at("/errors/0/value").asString()).isEqualTo(value);
        return answer;
    }

    private TestHttp.Answer unchanged(Supplier<TestHttp.Answer> request) {
        var before = counts();
        var answer = request.get();
        assertThat(counts()).isEqualTo(before);
        return answer;
    }

    private List<Long> counts() {
        return TABLES.stream()
                .map(table -> jdbc.sql("select count(*) from " + table)
                        .query((row, _) -> row.getLong(1))
                        .single())
                .toList();
    }
}
