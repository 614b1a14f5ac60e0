package io.punctual.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.punctual.kit.testing.TestHttp;
import io.punctual.kit.testing.TestRecords;
import io.punctual.kit.testing.TestTokens;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Customers see the cases of their own account, of those only what is public, and nothing else at all. */
class CustomerIT extends CaseServiceSpecification {

    @BeforeEach
    void there_is_another_account() {
        TestRecords.send(TestRecords.message(
                "directory",
                "account/harbour",
                "io.punctual.directory.account.v1",
                1,
                Map.of("id", "harbour", "revision", 1, "name", "Harbour", "active", true)));
    }

    @Test
    void a_customer_asks_and_hears_and_goes_on() {
        var asked = buyer().post("/api/my/cases", Map.of("subject", "청구서 문의", "description", "금액이 다릅니다."));
        assertThat(asked.status()).as(asked.text()).isEqualTo(201);
        var caseId = at(asked, "/caseId");
        var inside = admin().get("/api/cases/{id}", caseId);
        assertThat(inside.at("/accountId")).isEqualTo("acme");
        assertThat(inside.at("/contactId")).isEqualTo("buyer-1");
        assertThat(inside.at("/channel")).isEqualTo("WEB");
        assertThat(admin().get("/api/cases/{id}/history", caseId).at("/items/0/actor/kind"))
                .isEqualTo("CONTACT");

        ok(agent().post("/api/cases/{id}/replies", Map.of("channel", "EMAIL", "body", "확인 중입니다."), caseId));
        var written = buyer().post("/api/my/cases/{id}/messages", Map.of("text", "기다리고 있습니다."), caseId);
        assertThat(written.status()).as(written.text()).isEqualTo(201);

        assertThat(admin().get("/api/cases/{id}", caseId).at("/customerMessageCount"))
                .isEqualTo("2");
        assertThat(buyer().get("/api/my/cases/{id}/entries", caseId).body().path("items"))
                .extracting(entry ->
                        entry.path("by").asString() + ": " + entry.path("text").asString())
                .containsExactly("CUSTOMER: 금액이 다릅니다.", "SUPPORT: 확인 중입니다.", "CUSTOMER: 기다리고 있습니다.");
    }

    @Test
    void what_is_internal_stays_inside() {
        var caseId = open();
        ok(agent().post("/api/cases/{id}/comments", Map.of("body", "secret-comment"), caseId));
        ok(agent().post("/api/cases/{id}/calls", call("secret-notes"), caseId));
        ok(agent().post("/api/cases/{id}/pause", Map.of("reason", "secret-reason"), caseId));
        ok(agent().post("/api/cases/{id}/priority", Map.of("priority", "HIGH", "reason", "secret-priority"), caseId));
        ok(agent().post("/api/cases/{id}/escalation", Map.of("reason", "secret-escalation"), caseId));
        ok(agent().post("/api/cases/{id}/comments", Map.of("body", "open-comment", "visibility", "PUBLIC"), caseId));
        ok(agent().post("/api/cases/{id}/closure", Map.of("reason", "secret-closure"), caseId));

        var seen = buyer().get("/api/my/cases/{id}/entries", caseId).text()
                + buyer().get("/api/my/cases/{id}", caseId).text()
                + buyer().get("/api/my/cases").text();
        assertThat(seen)
                .contains("open-comment", "CLOSED")
                .doesNotContain("secret", "agent-1", "lead-1", "version", "owner", "escalat", "fields");
    }

    @Test
    void the_cases_of_others_are_not_there() {
        var foreign = open();
        var mary = anonymous().withToken(TestTokens.customer("harbour", "mary"));

        assertThat(mary.get("/api/my/cases").body().path("items")).isEmpty();
        for (var path : new String[] {"/api/my/cases/{id}", "/api/my/cases/{id}/entries"}) {
            var other = mary.get(path, foreign);
            var none = mary.get(path, UUID.randomUUID().toString());
            assertThat(other.status()).isEqualTo(404);
            assertThat(other.text().replaceAll("[0-9a-f-]{36}", ""))
                    .isEqualTo(none.text().replaceAll("[0-9a-f-]{36}", ""));
        }
        assertThat(mary.post("/api/my/cases/{id}/messages", Map.of("text", "hello"), foreign)
                        .status())
                .isEqualTo(404);
        assertThat(buyer().get("/api/my/cases/{id}", foreign).status()).isEqualTo(200);
    }

    @Test
    void the_desks_own_endpoints_say_nothing_to_customers() {
        var caseId = open();
        for (var path :
                new String[] {"/api/cases", "/api/cases/" + caseId, "/api/cases/" + UUID.randomUUID(), "/api/users"}) {
            assertThat(buyer().get(path).status()).as(path).isEqualTo(403);
        }
        assertThat(buyer().post("/api/cases/{id}/closure", Map.of(), caseId).status())
                .isEqualTo(403);
        assertThat(agent().get("/api/my/cases").status()).isEqualTo(403);
    }

    @Test
    void a_token_that_does_not_say_whose_customer_one_is_sees_nothing() {
        assertThat(customer().get("/api/my/cases").at("/code")).isEqualTo("no-account");
        assertThat(customer().get("/api/my/cases").status()).isEqualTo(403);
    }

    @Test
    void a_contact_of_another_account_does_not_write_for_this_one() {
        await().untilAsserted(() -> {
            var answer = anonymous()
                    .withToken(TestTokens.customer("harbour", "buyer-1"))
                    .post("/api/my/cases", Map.of("subject", "hello"));
            assertThat(answer.status()).as(answer.text()).isEqualTo(403);
            assertThat(answer.at("/code")).isEqualTo("no-contact");
        });
    }

    @Test
    void a_message_opens_a_closed_case_again_and_a_repeated_one_counts_once() {
        var caseId = open();
        ok(agent().post("/api/cases/{id}/closure", Map.of(), caseId));
        var again = buyer().with("Idempotency-Key", UUID.randomUUID().toString());

        ok(again.post("/api/my/cases/{id}/messages", Map.of("text", "아직입니다."), caseId));
        ok(again.post("/api/my/cases/{id}/messages", Map.of("text", "아직입니다."), caseId));

        var view = admin().get("/api/cases/{id}", caseId);
        assertThat(view.at("/statusCategory")).isEqualTo("OPEN");
        assertThat(view.at("/customerMessageCount")).isEqualTo("2");
        assertThat(view.at("/reopenCount")).isEqualTo("1");
    }

    private TestHttp buyer() {
        return anonymous().withToken(TestTokens.customer("acme", "buyer-1"));
    }

    private static Map<String, Object> call(String notes) {
        return Map.of("direction", "OUTBOUND", "connected", true, "durationSeconds", 60, "notes", notes);
    }
}
