package io.punctual.entitlements;

import static io.punctual.entitlements.AcceptanceData.created;
import static io.punctual.entitlements.AcceptanceData.entitlement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.punctual.entitlements.cover.CaseFacts;
import io.punctual.entitlements.cover.CoverDesk;
import io.punctual.entitlements.cover.Decision;
import io.punctual.kit.command.Commands;
import io.punctual.kit.message.Causation;
import io.punctual.kit.security.Role;
import io.punctual.kit.testing.IntegrationTest;
import io.punctual.kit.testing.TestHttp;
import io.punctual.kit.testing.TestRecords;
import io.punctual.kit.testing.TestTokens;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.client.RestClient;

/** Rule 3: open cases are looked at again when entitlements are added, start, end or are cancelled; a choice holds. */
@IntegrationTest
@Import(TopicsOfOthers.class)
class CoverReviewIT {
    private static final Instant RECEIVED = Instant.parse("2026-03-02T00:00:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private CoverDesk desk;

    @Autowired
    private Commands commands;

    @Autowired
    private JdbcClient jdbc;

    private TestHttp admin;
    private TestHttp agent;
    private String account;
    private String process;

    @BeforeEach
    void givenACustomerWithoutEntitlements() {
        admin = TestHttp.on(port).as("admin-1", Role.ADMIN);
        agent = TestHttp.on(port).as("agent-1", Role.AGENT);
        account = "acme-" + UUID.randomUUID();
        AcceptanceData.customer(admin, account);
        AcceptanceData.contract(admin, account);
        process = AcceptanceData.process(admin, "기본");
    }

    @Test
    void an_entitlement_that_is_added_covers_open_cases_without_cover_and_no_others() {
        var open = open(account, null);
        var byContact = open(null, account + "-buyer");
        var closed = open(account, null);
        hear(closed, 1, false, account, null);

        add("basic", Map.of());

        await().untilAsserted(() -> assertThat(entitlementOf(open)).isEqualTo(account + "-basic"));
        await().untilAsserted(() -> assertThat(entitlementOf(byContact)).isEqualTo(account + "-basic"));
        assertThat(decision(open).startAt()).isEqualTo(RECEIVED);
        assertThat(entitlementOf(closed)).isNull();

        add("better", Map.of("productCode", "B-002"));
        reviewed();
        assertThat(entitlementOf(open)).isEqualTo(account + "-basic");
        await().untilAsserted(() ->
                assertThat(TestRecords.on("entitlements", open.toString())).hasSize(2));
    }

    @Test
    void children_are_covered_by_an_added_entitlement_of_the_parent_only_if_it_says_so() {
        var child = account + "-child";
        created(admin.put("/api/accounts/{id}", Map.of("name", "지사", "parentId", account), child));
        var open = open(child, null);

        add("own", Map.of());
        reviewed();
        assertThat(entitlementOf(open)).isNull();

        assertThat(add("own", Map.of("coversChildren", true)).status()).isEqualTo(200);
        await().untilAsserted(() -> assertThat(entitlementOf(open)).isEqualTo(account + "-own"));
    }

    @Test
    void one_that_starts_later_covers_open_cases_from_its_start_if_it_says_so() {
        var today = LocalDate.now(ZoneId.of("Asia/Seoul"));
        var open = open(account, null);
        add("silent", Map.of("startDate", today.plusDays(1), "endDate", today.plusYears(1)));
        add("later", Map.of("startDate", today.plusDays(1), "endDate", today.plusYears(1), "coversOpenCases", true));
        reviewed();
        assertThat(entitlementOf(open)).isNull();

        // The night passes.
        jdbc.sql("update entitlement set body = jsonb_set(body, '{startDate}', to_jsonb(?::text)) where id in (?, ?)")
                .params(today.toString(), account + "-later", account + "-silent")
                .update();
        jdbc.sql("update cover_review set due_at = clock_timestamp() where entitlement_id = ?")
                .params(account + "-later")
                .update();

        await().untilAsserted(() -> assertThat(entitlementOf(open)).isEqualTo(account + "-later"));
        assertThat(decision(open).startAt())
                .isEqualTo(today.atStartOfDay(ZoneId.of("Asia/Seoul")).toInstant());
    }

    @Test
    void expiry_takes_nothing_away_but_cancellation_does_after_a_preview() {
        add("basic", Map.of());
        var open = open(account, null);
        assertThat(entitlementOf(open)).isEqualTo(account + "-basic");
        add("other", Map.of("rank", 9));
        add("basic", Map.of("endDate", "2026-01-31"));
        reviewed();
        assertThat(entitlementOf(open)).isEqualTo(account + "-basic");

        var preview = admin.get("/api/entitlements/{id}/cancellation", account + "-basic");
        assertThat(preview.at("/openCases")).isEqualTo("1");
        assertThat(preview.at("/instead/0/entitlementId")).isEqualTo(account + "-other");
        assertThat(preview.at("/cases/0/caseId")).isEqualTo(open.toString());
        assertThat(entitlementOf(open)).isEqualTo(account + "-basic");

        var cancelled = admin.post("/api/entitlements/{id}/cancellation", "{}", account + "-basic");
        assertThat(cancelled.at("/status")).isEqualTo("cancelled");
        await().untilAsserted(() -> assertThat(entitlementOf(open)).isEqualTo(account + "-other"));
        var history = admin.get("/api/entitlements/{id}/history", account + "-basic");
        assertThat(history.at("/items/0/entitlement/cancelled")).isEqualTo("true");
        assertThat(history.at("/items/2/entitlement/endDate")).isEqualTo("2027-01-01");
        assertThat(history.at("/items/2/by")).isEqualTo("admin-1");
    }

    @Test
    void rule_2_what_a_case_gives_back_covers_the_next_that_waits() {
        add("counted", Map.of("cases", 1));
        var first = open(account, null);
        var second = open(account, null);
        assertThat(entitlementOf(first)).isEqualTo(account + "-counted");
        assertThat(entitlementOf(second)).isNull();

        hear(first, 1, true, "elsewhere", null);

        await().untilAsserted(() -> assertThat(entitlementOf(second)).isEqualTo(account + "-counted"));
    }

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

    private TestHttp.Answer add(String name, Map<String, Object> more) {
        var entitlement = entitlement(account, name, process);
        entitlement.remove("serviceContractId");
        entitlement.putAll(more);
        var answer = admin.put("/api/entitlements/{id}", entitlement, account + "-" + name);
        assertThat(answer.status()).as(answer.text()).isLessThan(300);
        return answer;
    }

    /** Everything that is due has been looked at. */
    private void reviewed() {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> jdbc.sql("select count(*) from cover_review where due_at <= clock_timestamp()")
                        .query(Long.class)
                        .single()
                        .equals(0L));
    }

    private UUID open(@Nullable String accountId, @Nullable String contactId) {
        var caseId = UUID.randomUUID();
        hear(caseId, 0, true, accountId, contactId);
        return caseId;
    }

    private void hear(
            UUID caseId, long sequence, boolean open, @Nullable String accountId, @Nullable String contactId) {
        var facts = new CaseFacts(
                accountId, contactId, "B-002", null, null, "MEDIUM", null, "WEB", Map.of(), RECEIVED, null);
        commands.execute(() -> {
            desk.heard(caseId, sequence, open, facts, Causation.root("test"));
            return caseId;
        });
    }

    private @Nullable String entitlementOf(UUID caseId) {
        return decision(caseId).entitlementId();
    }

    private Decision decision(UUID caseId) {
        return desk.decision(caseId).orElseThrow();
    }
}
