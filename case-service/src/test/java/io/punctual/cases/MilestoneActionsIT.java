package io.punctual.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.punctual.kit.message.OutgoingMessage;
import io.punctual.kit.testing.Contracts;
import io.punctual.kit.testing.TestRecords;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the other services say becomes part of a case, and the actions of its milestones are performed (rule 16). */
class MilestoneActionsIT extends CaseServiceSpecification {
    private static final String EXAMPLE_CASE = "5f1e7c50-0000-4000-8000-000000000001";
    private static final String EXAMPLE_MILESTONE = "9b1e7c50-0000-4000-8000-000000000009";

    private final String milestoneId = UUID.randomUUID().toString();

    @Test
    void rule_16_a_violation_raises_escalates_and_hands_over_once_with_its_cause() {
        var caseId = open();
        var violated = milestone(caseId, "milestone.violated.v1");
        TestRecords.send(violated, violated, milestone(caseId, "milestone.violated.v1"));

        await().untilAsserted(() ->
                assertThat(view(caseId).path("ownerId").asString()).isEqualTo("lead-1"));
        assertThat(view(caseId).path("priority").asString()).isEqualTo("HIGH");
        assertThat(view(caseId).path("escalated").asBoolean()).isTrue();
        await().untilAsserted(() -> assertThat(types(caseId))
                .filteredOn("milestone.violated"::equals)
                .hasSize(2));
        assertThat(types(caseId))
                .containsOnlyOnce("case.priority-changed", "case.escalated", "case.owner-changed", "case.opened");
        var handedOver = entry(caseId, "case.owner-changed");
        assertThat(handedOver.at("/cause/name").asString()).isEqualTo("1차 답변");
        assertThat(handedOver.at("/cause/trigger").asString()).isEqualTo("VIOLATION");
        assertThat(handedOver.at("/actor/id").asString()).isEqualTo(milestoneId);
        await().untilAsserted(() -> assertThat(TestRecords.on("cases", caseId)).hasSize(4));
        var told = TestRecords.on("cases", caseId).getLast();
        assertThat(TestRecords.header(told, "ce_causationdepth")).isEqualTo("1");
    }

    @Test
    void rule_16_a_critical_case_stays_critical_and_the_history_says_so() {
        var caseId = open();
        admin().post("/api/cases/{id}/priority", Map.of("priority", "CRITICAL"), caseId);
        TestRecords.send(milestone(caseId, "milestone.violated.v1"));

        await().untilAsserted(() -> assertThat(types(caseId)).contains("case.action-skipped", "case.owner-changed"));
        assertThat(view(caseId).path("priority").asString()).isEqualTo("CRITICAL");
    }

    @Test
    void success_sets_the_status() {
        var caseId = open();
        TestRecords.send(milestone(caseId, "milestone.completed.v1"));

        await().untilAsserted(
                        () -> assertThat(view(caseId).path("status").asString()).isEqualTo("1차 답변 완료"));
    }

    @Test
    void entitlement_and_next_milestone_are_shown_without_a_new_version_and_as_of_then() {
        var caseId = open();
        var opened = at(admin().get("/api/cases/{id}", caseId), "/updatedAt");
        TestRecords.send(
                of(caseId, "entitlements", "entitlement.decided.v1"), milestone(caseId, "milestone.started.v1"));

        await().untilAsserted(() -> {
            assertThat(view(caseId).at("/entitlement/id").asString()).isEqualTo("basic");
            assertThat(view(caseId).at("/nextMilestone/milestoneId").asString()).isEqualTo(milestoneId);
        });
        assertThat(view(caseId).path("version").asInt()).isZero();
        var listed = admin().get(
                        "/api/cases?limit=1&sort=-number&q={q}",
                        view(caseId).path("number").asString());
        assertThat(listed.body().at("/items/0/nextMilestone/name").asString()).isEqualTo("1차 답변");
        assertThat(listed.body().at("/items/0/entitlement/name").asString()).isEqualTo("기본");
        var then = admin().get("/api/cases/{id}?asOf={t}", caseId, opened);
        assertThat(then.body().has("entitlement")).isFalse();
        assertThat(then.body().has("nextMilestone")).isFalse();
    }

    @Test
    void an_older_revision_of_a_milestone_changes_nothing() {
        var caseId = open();
        TestRecords.send(milestone(caseId, "milestone.cancelled.v1"));
        TestRecords.send(milestone(caseId, "milestone.started.v1"));

        await().untilAsserted(() -> assertThat(types(caseId)).contains("milestone.started", "milestone.cancelled"));
        assertThat(view(caseId).has("nextMilestone")).isFalse();
    }

    @Test
    void deliveries_are_in_the_history_with_what_they_delivered() {
        var caseId = open();
        TestRecords.send(of(caseId, "notifications", "notification.sent.v1"));

        await().untilAsserted(() -> assertThat(types(caseId)).contains("notification.sent"));
        assertThat(entry(caseId, "notification.sent").at("/cause/id").asString())
                .endsWith("/1/WARNING-1/0");
    }

    @Test
    void the_history_is_in_order() {
        var caseId = open();
        admin().post("/api/cases/{id}/comments", Map.of("body", "메모"), caseId);
        admin().post("/api/cases/{id}/pause", Map.of("reason", "부품 대기"), caseId);
        admin().post("/api/cases/{id}/resume", Map.of(), caseId);

        assertThat(types(caseId)).containsExactly("case.opened", "case.comment-added", "case.paused", "case.resumed");
        assertThat(entry(caseId, "case.comment-added").at("/texts/body").asString())
                .isEqualTo("메모");
        assertThat(entry(caseId, "case.paused").at("/data/reason").asString()).isEqualTo("부품 대기");
        assertThat(entry(caseId, "case.paused").at("/actor/id").asString()).isEqualTo("admin-1");
    }

    private OutgoingMessage milestone(String caseId, String name) {
        return of(caseId, "milestones", name);
    }

    /** The golden example, for this case and a milestone of this test; due when the case was open already. */
    private OutgoingMessage of(String caseId, String topic, String name) {
        var text = Contracts.example(topic, name)
                .toString()
                .replace(EXAMPLE_CASE, caseId)
                .replace(EXAMPLE_MILESTONE, milestoneId)
                .replaceAll("\"dueAt\":\"[^\"]*\"", "\"dueAt\":\"" + Instant.now() + "\"");
        var data = JsonMapper.shared().readTree(text);
        return TestRecords.message(
                topic, caseId, "io.punctual." + name, data.path("revision").asLong(), data);
    }

    private JsonNode view(String caseId) {
        return admin().get("/api/cases/{id}", caseId).body();
    }

    private List<JsonNode> history(String caseId) {
        return admin().get("/api/cases/{id}/history", caseId)
                .body()
                .path("items")
                .valueStream()
                .toList();
    }

    private List<String> types(String caseId) {
        return history(caseId).stream()
                .map(entry -> entry.path("type").asString())
                .toList();
    }

    private JsonNode entry(String caseId, String type) {
        return history(caseId).stream()
                .filter(entry -> entry.path("type").asString().equals(type))
                .findFirst()
                .orElseThrow();
    }
}
