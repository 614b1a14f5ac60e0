package io.punctual.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.punctual.kit.testing.Contracts;
import io.punctual.kit.testing.TestRecords;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The list as people work through it: what is due next comes first, and each asks for a part of it. */
class WorkListIT extends CaseServiceSpecification {
    private final String subject = "목록 " + UUID.randomUUID();

    @Test
    void what_is_due_next_comes_first_and_what_is_never_due_last_page_by_page() {
        var without = open("LOW", "agent-1");
        var later = open("LOW", "agent-1");
        var sooner = open("LOW", "agent-1");
        due(later, Duration.ofHours(2));
        due(sooner, Duration.ofHours(1));
        due(sooner, Duration.ofHours(3));

        assertThat(page("sort=nextMilestone", null).path("items")).hasSize(3);
        var first = page("sort=nextMilestone&limit=1", null);
        var second = page("sort=nextMilestone&limit=1", first.path("next").asString());
        var third = page("sort=nextMilestone&limit=1", second.path("next").asString());
        var fourth = page("sort=nextMilestone&limit=1", third.path("next").asString());
        assertThat(List.of(ids(first), ids(second), ids(third), ids(fourth)))
                .containsExactly(List.of(sooner), List.of(later), List.of(without), List.of());
    }

    @Test
    void what_breaches_within_the_hour_is_asked_for_by_its_target() {
        var soon = open("LOW", "agent-1");
        due(soon, Duration.ofMinutes(30));
        due(open("LOW", "agent-1"), Duration.ofHours(2));

        var hour = Instant.now().plus(Duration.ofHours(1));
        assertThat(ids(page("sort=nextMilestone&dueBefore=" + hour, null))).containsExactly(soon);
        assertThat(ids(page("dueBefore=" + hour, null))).containsExactly(soon);
    }

    @Test
    void several_owners_priorities_and_categories_may_be_asked_for_or_nobodys_cases() {
        var mine = open("HIGH", "agent-1");
        var theirs = open("CRITICAL", "lead-1");
        var nobodys = open("HIGH", null);

        assertThat(ids(page("ownerId=agent-1,lead-1", null))).containsExactly(mine, theirs);
        assertThat(ids(page("priority=HIGH,CRITICAL&ownerId=agent-1", null))).containsExactly(mine);
        assertThat(ids(page("unassigned=true", null))).containsExactly(nobodys);
        assertThat(ids(page("statusCategory=NEW,OPEN,WAITING", null))).containsExactly(mine, theirs, nobodys);
        assertThat(ids(page("statusCategory=RESOLVED,CLOSED", null))).isEmpty();
    }

    @Test
    void an_order_or_a_word_that_does_not_exist_is_refused_by_name() {
        assertThat(admin().get("/api/cases?sort=subject").status()).isEqualTo(422);
        assertThat(admin().get("/api/cases?priority=HIGH,URGENT")
                        .body()
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("priority");
        assertThat(admin().get("/api/cases?sort=nextMilestone&cursor=x").status())
                .isEqualTo(422);
    }

    private String open(String priority, @Nullable String owner) {
        var request = new HashMap<String, Object>(BASIC_CASE);
        request.put("subject", subject);
        request.put("priority", priority);
        request.put("ownerId", owner);
        return admin().post("/api/cases", request).body().path("caseId").asString();
    }

    private void due(String caseId, Duration fromNow) {
        var example =
                JsonMapper.shared().convertValue(Contracts.example("milestones", "milestone.started.v1"), Map.class);
        var data = new HashMap<Object, Object>(example);
        data.put("caseId", caseId);
        data.put("milestoneId", UUID.randomUUID().toString());
        data.put("targetAt", Instant.now().plus(fromNow).toString());
        var milestone = JsonMapper.shared().valueToTree(data);
        TestRecords.send(TestRecords.message("milestones", caseId, "io.punctual.milestone.started.v1", 1, milestone));
        await().untilAsserted(() -> assertThat(
                        admin().get("/api/cases/{id}/history", caseId).body().toString())
                .contains(data.get("milestoneId").toString()));
    }

    private JsonNode page(String narrowed, @Nullable String cursor) {
        var path = "/api/cases?q={q}&" + narrowed + (cursor == null ? "" : "&cursor=" + cursor);
        return admin().get(path, subject).body();
    }

    private static List<String> ids(JsonNode page) {
        return page.path("items")
                .valueStream()
                .map(each -> each.path("caseId").asString())
                .toList();
    }
}
