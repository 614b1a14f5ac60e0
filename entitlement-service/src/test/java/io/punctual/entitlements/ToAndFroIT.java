package io.punctual.entitlements;

import static io.punctual.entitlements.AcceptanceData.created;
import static io.punctual.entitlements.AcceptanceData.entitlement;
import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.kit.security.Role;
import io.punctual.kit.testing.IntegrationTest;
import io.punctual.kit.testing.TestHttp;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** No new cases get a version under which entitlements would hand them to and fro for ever. */
@IntegrationTest
@Import(TopicsOfOthers.class)
class ToAndFroIT {
    private static final String PROCESS = """
            {"name": "%s", "entry": {"from": "CASE_OPENED"}, "milestones": [
              {"name": "First", "target": "PT1H", "recurrence": "INDEPENDENT",
               "completion": "case.lastReplyChannel == 'EMAIL'",
               "actions": [{"on": "SUCCESS", "do": [{"kind": "UPDATE_CASE", "field": "priority", "value": "%s"}]}]}]}""";

    @LocalServerPort
    private int port;

    private TestHttp admin;
    private String account;

    @BeforeEach
    void givenACustomer() {
        admin = TestHttp.on(port).as("admin-1", Role.ADMIN);
        account = "acme-" + UUID.randomUUID();
        AcceptanceData.customer(admin, account);
        AcceptanceData.contract(admin, account);
    }

    @Test
    void an_older_version_does_not_become_the_default_again_if_cases_would_go_round_then() {
        // Version 1 raises LOW to HIGH, version 2 to CRITICAL, which nothing hands back.
        var there = active("there", "HIGH");
        version(there, 2, "CRITICAL");
        covering("low", there, "LOW");
        var back = active("back", "LOW");
        covering("high", back, "HIGH");

        var refused = admin.put("/api/entitlement-processes/{id}/default-version", Map.of("version", 1), there);

        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.text()).contains("hand a case on", account + "-low", account + "-high");
        assertThat(admin.get("/api/entitlement-processes/{id}", there).at("/defaultVersion"))
                .isEqualTo("2");
    }

    @Test
    void a_version_under_which_cases_would_go_round_is_not_activated() {
        var there = active("there", "CRITICAL");
        covering("low", there, "LOW");
        covering("high", active("back", "LOW"), "HIGH");
        admin.post("/api/entitlement-processes/{id}/versions", PROCESS.formatted("there", "HIGH"), there);

        var refused = admin.post("/api/entitlement-processes/{id}/versions/2/activation", "{}", there);

        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(admin.get("/api/entitlement-processes/{id}", there).at("/defaultVersion"))
                .isEqualTo("1");
    }

    private String active(String name, String priority) {
        var drafted = admin.post("/api/entitlement-processes", PROCESS.formatted(name, priority));
        created(drafted);
        var id = String.valueOf(drafted.at("/id"));
        activate(id, 1);
        return id;
    }

    private void version(String id, int version, String priority) {
        created(admin.post("/api/entitlement-processes/{id}/versions", PROCESS.formatted("there", priority), id));
        activate(id, version);
    }

    private void activate(String id, int version) {
        var activated = admin.post("/api/entitlement-processes/{id}/versions/" + version + "/activation", "{}", id);
        assertThat(activated.status()).as(activated.text()).isEqualTo(200);
    }

    private void covering(String name, String process, String priority) {
        var entitlement = entitlement(account, name, process);
        entitlement.put("criteria", "case.priority == '" + priority + "'");
        created(admin.put("/api/entitlements/{id}", entitlement, account + "-" + name));
    }
}
