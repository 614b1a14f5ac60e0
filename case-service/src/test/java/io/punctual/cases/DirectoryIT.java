package io.punctual.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.punctual.kit.testing.Contracts;
import io.punctual.kit.testing.TestRecords;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** People and words are told in the directory, each change once. */
class DirectoryIT extends CaseServiceSpecification {
    @Test
    void users_queues_statuses_and_fields_keep_their_contracts() {
        ok(admin().put(
                        "/api/queues/tier-1",
                        Map.of("name", "1차 상담", "members", List.of("agent-1"), "managerId", "lead-1")));

        for (var key : List.of(
                "user/agent-1", "queue/tier-1", "case-status/1차 답변 완료", "case-status/New", "case-field/serviceType")) {
            await().untilAsserted(() ->
                    assertThat(TestRecords.on("directory", key)).as(key).isNotEmpty());
            var told = TestRecords.on("directory", key).getFirst();
            Contracts.validate(
                    JsonMapper.shared().readTree(told.value()), "directory", TestRecords.header(told, "ce_type"));
        }
    }

    @Test
    void an_unchanged_put_says_nothing_and_a_change_is_the_next_revision() {
        var user = Map.of("name", "새 상담사", "role", "AGENT");
        assertThat(admin().put("/api/users/agent-9", user).at("/revision")).isEqualTo("1");
        assertThat(admin().put("/api/users/agent-9", user).at("/revision")).isEqualTo("1");
        assertThat(admin().put("/api/users/agent-9", Map.of("name", "새 이름", "role", "AGENT"))
                        .at("/revision"))
                .isEqualTo("2");
        await().untilAsserted(() ->
                assertThat(TestRecords.on("directory", "user/agent-9")).hasSize(2));
    }

    @Test
    void rule_16_a_circle_of_managers_is_refused() {
        ok(admin().put("/api/users/a", Map.of("name", "a", "role", "LEAD", "managerId", "b")));
        ok(admin().put("/api/users/b", Map.of("name", "b", "role", "LEAD", "managerId", "c")));
        assertRefused(
                admin().put("/api/users/c", Map.of("name", "c", "role", "LEAD", "managerId", "a")), 422, "managerId");
        assertRefused(
                admin().put("/api/users/d", Map.of("name", "d", "role", "LEAD", "managerId", "d")), 422, "managerId");
    }

    @Test
    void words_that_make_no_sense_are_refused() {
        assertRefused(admin().put("/api/case-statuses/x", Map.of("category", "SLEEPING")), 422, "category");
        assertRefused(admin().put("/api/case-fields/서비스", Map.of("type", "TEXT")), 422, "name");
        assertRefused(admin().put("/api/case-fields/color", Map.of("type", "PICKLIST")), 422, "values");
        assertRefused(admin().put("/api/case-fields/serviceType", Map.of("type", "TEXT")), 422, "type");
        assertRefused(admin().put("/api/users/x", Map.of("name", "x", "role", "BOSS")), 422, "role");
        assertRefused(admin().put("/api/users/x", Map.of("name", "x", "role", "LEAD", "zone", "Seoul")), 422, "zone");
    }

    @Test
    void lists_are_paged_by_id() {
        assertThat(admin().get("/api/users?limit=1").at("/next")).isNotNull();
        assertThat(admin().get("/api/case-statuses").body().path("items")).hasSizeGreaterThanOrEqualTo(5);
        assertThat(admin().get("/api/case-fields/serviceType").at("/label")).isEqualTo("서비스 유형");
        assertThat(admin().get("/api/queues/none").status()).isEqualTo(404);
    }
}
