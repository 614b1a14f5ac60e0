package io.punctual.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.kit.security.Role;
import io.punctual.kit.testing.Contracts;
import io.punctual.kit.testing.TestRecords;
import io.punctual.kit.testing.TestTokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@TestPropertySource(properties = {"punctual.case-stream.readers=2", "punctual.case-stream.heartbeat=1s"})
class CaseStreamIT extends CaseServiceSpecification {
    @LocalServerPort
    private int port;

    @Test
    void a_reader_hears_of_every_change_as_the_list_shows_it() throws Exception {
        try (var reader = follow(null)) {
            reader.awaitNamed("ready");
            var caseId = open();
            var opened = reader.awaitCase(caseId, data -> data.path("version").asInt() == 0);
            assertThat(opened.data().path("subject").asString()).isEqualTo("로그인이 안 됩니다");
            assertThat(opened.data().path("changes").toString()).isEqualTo("[\"case.opened\"]");

            ok(agent().post("/api/cases/{id}/priority", Map.of("priority", "CRITICAL"), caseId));
            var changed = reader.awaitCase(caseId, data -> data.path("version").asInt() == 1);
            assertThat(changed.data().path("priority").asString()).isEqualTo("CRITICAL");
            assertThat(changed.id()).isNotNull();
        }
    }

    @Test
    void the_next_milestone_comes_with_the_case_once_it_is_in_the_list() throws Exception {
        try (var reader = follow(null)) {
            reader.awaitNamed("ready");
            var caseId = open();
            TestRecords.send(TestRecords.message(
                    "milestones", caseId, "io.punctual.milestone.started.v1", 1, startedMilestone(caseId)));

            var told = reader.awaitCase(caseId, data -> data.has("nextMilestone"));
            assertThat(told.data().path("changes").toString()).contains("milestone.started");
            assertThat(told.data()).isEqualTo(withChanges(listed(caseId), told.data()));
        }
    }

    @Test
    void whoever_lost_the_connection_misses_nothing() throws Exception {
        String heard;
        var caseId = open();
        try (var reader = follow(null)) {
            reader.awaitNamed("ready");
            ok(agent().post("/api/cases/{id}/priority", Map.of("priority", "HIGH"), caseId));
            reader.awaitCase(caseId, data -> data.path("version").asInt() == 1);
            heard = reader.lastId();
        }
        ok(agent().post("/api/cases/{id}/priority", Map.of("priority", "CRITICAL"), caseId));
        try (var again = follow(heard)) {
            again.awaitCase(caseId, data -> data.path("version").asInt() == 2);
            assertThat(again.events).noneMatch(event -> event.name().equals("reload"));
        }
    }

    @Test
    void whoever_cannot_be_told_what_was_missed_is_told_to_read_the_list_again() throws Exception {
        try (var reader = follow("1.2.3")) {
            assertThat(reader.awaitNamed("reload").data().path("reason").asString())
                    .isEqualTo("unknown-position");
        }
    }

    @Test
    void the_stream_shows_that_it_lives_and_what_time_it_is() throws Exception {
        try (var reader = follow(null)) {
            var heartbeat = reader.awaitNamed("heartbeat").data();
            assertThat(heartbeat.path("live").asBoolean()).isTrue();
            assertThat(heartbeat.path("now").asString()).endsWith("Z");
        }
    }

    @Test
    void more_readers_than_there_is_room_for_are_told_to_come_later() throws Exception {
        try (var _ = follow(null);
                var _ = follow(null);
                var third = follow(null)) {
            assertThat(third.status()).isEqualTo(503);
        }
    }

    @Test
    void only_the_desk_follows() throws Exception {
        try (var customer = new StreamReader(port, TestTokens.token("someone", Role.CUSTOMER), null)) {
            assertThat(customer.status()).isEqualTo(403);
        }
    }

    private StreamReader follow(@Nullable String lastEventId) throws Exception {
        return new StreamReader(port, TestTokens.token("agent-1", Role.AGENT), lastEventId);
    }

    private JsonNode listed(String caseId) {
        return List.copyOf(
                        agent().get("/api/cases?limit=200").body().path("items").values())
                .stream()
                .filter(row -> row.path("caseId").asString().equals(caseId))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode withChanges(JsonNode row, JsonNode told) {
        ObjectNode copy = (ObjectNode) row.deepCopy();
        copy.set("changes", told.path("changes"));
        return copy;
    }

    private static JsonNode startedMilestone(String caseId) {
        var data = (ObjectNode)
                Contracts.example("milestones", "milestone.started.v1").deepCopy();
        return data.put("caseId", caseId).put("milestoneId", UUID.randomUUID().toString());
    }
}
