package io.punctual.entitlements;

import static io.punctual.entitlements.AcceptanceData.created;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.punctual.kit.testing.IntegrationTest;
import io.punctual.kit.testing.TestRecords;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/** Rule 3: open cases are looked at again when entitlements are added, start, end or are cancelled; a choice holds. */
@IntegrationTest
@Import(TopicsOfOthers.class)
class CoverReviewIT extends CoverStory {
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
        // Not tomorrow: midnight may come before the review.
        var start = today.plusDays(2);
        add("silent", Map.of("startDate", start, "endDate", today.plusYears(1)));
        add("later", Map.of("startDate", start, "endDate", today.plusYears(1), "coversOpenCases", true));
        reviewed();
        assertThat(entitlementOf(open)).isNull();

        // The nights pass.
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
        assertThat(history.at("/items/2/entitlement/endDate")).isEqualTo(AcceptanceData.END.toString());
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
}
