package io.punctual.entitlements;

import static io.punctual.entitlements.AcceptanceData.PROCESS;
import static io.punctual.entitlements.AcceptanceData.created;
import static io.punctual.entitlements.AcceptanceData.entitlement;
import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.kit.testing.IntegrationTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/** Rule 6: moving open cases and entitlements to another version is explicit and resumable. */
@IntegrationTest
@Import(TopicsOfOthers.class)
class MigrationIT extends MigrationStory {
    @Test
    void open_cases_are_moved_with_their_start_and_the_reason() {
        var open = List.of(hear("MEDIUM", null), hear("MEDIUM", null));
        var other = hear("HIGH", null);
        var closed = hear("MEDIUM", null);
        heard(closed, 1, false, "MEDIUM", null);
        activate(PROCESS.formatted("기본").replace("PT12S", "PT1H"));

        var order = Map.of("toVersion", 2, "reason", "새 약관", "filter", Map.of("priority", "MEDIUM"));
        var started = admin.post("/api/entitlement-processes/{id}/migrations", order, process);

        assertThat(started.status()).as(started.text()).isEqualTo(201);
        assertThat(started.at("/total")).isEqualTo("2");
        var done = ended(String.valueOf(started.at("/id")));
        assertThat(done.at("/moved")).isEqualTo("2");
        assertThat(done.at("/remaining")).isEqualTo("0");
        for (var caseId : open) {
            var decided = decided(caseId, 2);
            assertThat(decided.at("/processVersion").asInt()).isEqualTo(2);
            assertThat(decided.at("/entitlementId").asString()).isEqualTo(account + "-basic");
            assertThat(decided.at("/startAt").asString()).isEqualTo("2026-03-02T00:00:00Z");
            assertThat(decided.at("/calendars/always").asInt()).isEqualTo(1);
            assertThat(decided.at("/reason").asString()).isEqualTo("Moved from version 1 to version 2: 새 약관");
        }
        assertThat(version(other)).isEqualTo(1);
        assertThat(version(closed)).isEqualTo(1);
    }

    @Test
    void a_moved_case_stays_on_its_version_when_its_facts_change() {
        var caseId = hear("MEDIUM", null);
        activate(PROCESS.formatted("기본").replace("PT12S", "PT1H"));
        ended(String.valueOf(
                admin.post("/api/entitlement-processes/{id}/migrations", Map.of("toVersion", 2, "reason", "x"), process)
                        .at("/id")));

        heard(caseId, 1, true, "HIGH", null);

        assertThat(version(caseId)).isEqualTo(2);
    }

    @Test
    void who_uses_which_version_is_counted_and_entitlements_move_when_asked() {
        hear("MEDIUM", null);
        activate(PROCESS.formatted("기본").replace("PT12S", "PT1H"));
        var pinned = entitlement(account, "고정", process);
        pinned.put("processVersion", 1);
        pinned.put("rank", 1);
        created(admin.put("/api/entitlements/{id}", pinned, account + "-pinned"));
        var underPinned = hear("MEDIUM", null);
        assertThat(version(underPinned)).isEqualTo(1);

        var usage = admin.get("/api/entitlement-processes/{id}/usage", process);
        assertThat(usage.at("/versions/0/version")).isEqualTo("1");
        assertThat(usage.at("/versions/0/openCases")).isEqualTo("2");
        assertThat(usage.at("/versions/0/entitlements")).isEqualTo("1");
        assertThat(usage.at("/entitlementsFollowingDefault")).isEqualTo("1");

        var order = Map.of("toVersion", 2, "reason", "x", "entitlements", true, "fromVersions", List.of(1));
        var done = ended(String.valueOf(admin.post("/api/entitlement-processes/{id}/migrations", order, process)
                .at("/id")));

        assertThat(done.at("/entitlementsMoved")).isEqualTo("1");
        assertThat(admin.get("/api/entitlements/{id}", account + "-pinned").at("/processVersion"))
                .isEqualTo("2");
        assertThat(version(hear("MEDIUM", null))).isEqualTo(2);
    }

    @Test
    void an_order_that_makes_no_sense_is_refused() {
        var drafted = admin.post("/api/entitlement-processes/{id}/versions", PROCESS.formatted("x"), process);
        assertThat(drafted.status()).isEqualTo(201);

        var draft = admin.post(
                "/api/entitlement-processes/{id}/migrations", Map.of("toVersion", 2, "reason", "x"), process);
        assertThat(draft.status()).isEqualTo(422);
        assertThat(draft.at("/errors/0/field")).isEqualTo("toVersion");
        var same = Map.of("toVersion", 1, "fromVersions", List.of(1, 9), "reason", " ");
        assertThat(admin.post("/api/entitlement-processes/{id}/migrations", same, process)
                        .status())
                .isEqualTo(422);
        assertThat(admin.get(
                                "/api/entitlement-processes/{id}/migrations/{job}",
                                process,
                                UUID.randomUUID().toString())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void the_difference_of_two_versions_names_each_place() {
        activate(PROCESS.formatted("더 좋은 기본").replace("PT12S", "PT1H"));

        var difference = admin.get("/api/entitlement-processes/{id}/versions/1/difference?to=2", process);

        assertThat(difference.status()).as(difference.text()).isEqualTo(200);
        assertThat(difference.at("/items/0/path")).isEqualTo("name");
        assertThat(difference.at("/items/1/path")).isEqualTo("milestones[1차 답변].target");
        assertThat(difference.at("/items/1/from")).isEqualTo("PT12S");
        assertThat(difference.at("/items/1/to")).isEqualTo("PT1H");
    }

    @Test
    void rule_6_another_default_holds_for_new_cases_only() {
        activate(PROCESS.formatted("기본").replace("PT12S", "PT1H"));
        var second = hear("MEDIUM", null);
        assertThat(version(second)).isEqualTo(2);

        var chosen = admin.put("/api/entitlement-processes/{id}/default-version", Map.of("version", 1), process);

        assertThat(chosen.status()).as(chosen.text()).isEqualTo(200);
        assertThat(admin.get("/api/entitlement-processes/{id}", process).at("/defaultVersion"))
                .isEqualTo("1");
        assertThat(version(second)).isEqualTo(2);
        assertThat(version(hear("MEDIUM", null))).isEqualTo(1);
        assertThat(admin.get("/api/entitlement-processes/{id}/history", process).text())
                .contains("MADE_DEFAULT");
    }

    @Test
    void rule_11_the_business_hours_of_the_case_are_pinned_and_unknown_ones_are_left_out_with_a_word() {
        var hours = "night-" + UUID.randomUUID();
        created(admin.put("/api/business-hours/{id}", AcceptanceData.always(), hours));

        var night = hear("MEDIUM", hours);
        var nowhere = hear("MEDIUM", "nowhere");
        var changed = hear("MEDIUM", null);
        heard(changed, 1, true, "MEDIUM", hours);

        var decided = decided(night, 1);
        assertThat(decided.at("/caseBusinessHoursId").asString()).isEqualTo(hours);
        assertThat(decided.get("calendars").get(hours).asInt()).isEqualTo(1);
        assertThat(decided(nowhere, 1).has("caseBusinessHoursId")).isFalse();
        assertThat(decided(nowhere, 1).at("/reason").asString()).contains("nowhere are not known and left out");
        assertThat(decided(changed, 2).at("/caseBusinessHoursId").asString()).isEqualTo(hours);
    }
}
