package io.punctual.entitlements;

import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.kit.security.Role;
import io.punctual.kit.testing.IntegrationTest;
import io.punctual.kit.testing.TestHttp;
import io.punctual.kit.testing.TestTokens;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.web.client.RestClient;

/** Rule 3: an agent may choose among the entitlements that apply, with a reason. */
@IntegrationTest
@Import(TopicsOfOthers.class)
class CoverChoiceIT extends CoverStory {
    @Test
    void an_agents_choice_holds_with_its_reason_until_it_is_withdrawn() {
        add("basic", Map.of());
        add("special", Map.of("productCode", "B-002"));
        var open = open(account, null);
        assertThat(entitlementOf(open)).isEqualTo(account + "-special");

        var chosen = choose(open, account + "-basic");
        assertThat(chosen.status()).as(chosen.text()).isEqualTo(200);
        assertThat(chosen.at("/entitlement/id")).isEqualTo(account + "-basic");
        assertThat(chosen.at("/reason")).contains("agent-1").contains("고객 요청");
        hear(open, 1, true, account, account + "-buyer");
        assertThat(entitlementOf(open)).isEqualTo(account + "-basic");

        assertThat(withdraw(open)).isEqualTo(200);
        assertThat(entitlementOf(open)).isEqualTo(account + "-special");
    }

    @Test
    void only_what_applies_can_be_chosen() {
        add("basic", Map.of());
        add("asset", Map.of("criteria", "case.priority == 'CRITICAL'"));
        var open = open(account, null);

        var refused = choose(open, account + "-asset");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/errors/0/field")).isEqualTo("entitlementId");
        assertThat(refused.at("/errors/0/message")).contains("criteria do not hold");
        assertThat(choose(open, "nobodys").at("/errors/0/message")).contains("no entitlement of the case's account");
        assertThat(choose(UUID.randomUUID(), account + "-basic").status()).isEqualTo(404);
    }

    private TestHttp.Answer choose(UUID caseId, String entitlementId) {
        return agent.put(
                "/api/entitlements/decisions/{caseId}/choice",
                Map.of("entitlementId", entitlementId, "reason", "고객 요청"),
                caseId.toString());
    }

    private int withdraw(UUID caseId) {
        return RestClient.create("http://localhost:" + port)
                .delete()
                .uri("/api/entitlements/decisions/{caseId}/choice", caseId)
                .header("Authorization", "Bearer " + TestTokens.token("agent-1", Role.AGENT))
                .retrieve()
                .toBodilessEntity()
                .getStatusCode()
                .value();
    }
}
