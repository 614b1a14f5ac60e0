package io.punctual.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.punctual.kit.security.Role;
import io.punctual.kit.testing.Contracts;
import io.punctual.kit.testing.Listening;
import io.punctual.kit.testing.TestRecords;
import io.punctual.kit.testing.TestTokens;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@TestPropertySource(properties = {"punctual.case-stream.readers=2", "punctual.case-stream.heartbeat=1s"})
class CaseStreamIT extends CaseServiceSpecification {
    @LocalServerPort
    private int port;

    @Autowired
    private ConfigurableEnvironment environment;

    @Autowired
    private KafkaListenerEndpointRegistry listeners;

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
        // What is not taken in for seconds is told without it.
        Listening.awaitAll(listeners);
        try (var reader = follow(null)) {
            reader.awaitNamed("ready");
            var caseId = open();
            TestRecords.send(TestRecords.message(
                    "milestones", caseId, "io.punctual.milestone.started.v1", 1, startedMilestone(caseId)));

            var told = reader.awaitCase(
                    caseId, data -> data.path("changes").toString().contains("milestone.started"));
            assertThat(told.data().has("nextMilestone")).isTrue();
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
    void another_instance_goes_on_where_this_one_was() throws Exception {
        String heard;
        var caseId = open();
        try (var reader = follow(null)) {
            heard = String.valueOf(reader.awaitNamed("ready").id());
        }
        ok(agent().post("/api/cases/{id}/priority", Map.of("priority", "HIGH"), caseId));
        try (var second = new SpringApplicationBuilder(CaseServiceApplication.class).run(sameServers());
                var again = follow(portOf(second), heard)) {
            again.awaitCase(caseId, data -> data.path("version").asInt() == 1);
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
                var third = connect(port, null)) {
            assertThat(third.status()).isEqualTo(503);
        }
    }

    @Test
    void only_the_desk_follows() throws Exception {
        try (var customer = new StreamReader(port, TestTokens.token("someone", Role.CUSTOMER), null)) {
            assertThat(customer.status()).isEqualTo(403);
        }
    }

    private StreamReader follow(@Nullable String lastEventId) {
        return follow(port, lastEventId);
    }

    /** A place is free once the service has noticed that its reader has gone, and one that has just started may have to catch up. */
    private static StreamReader follow(int port, @Nullable String lastEventId) {
        return await().until(() -> connect(port, lastEventId), reader -> reader.status() == 200);
    }

    private static StreamReader connect(int port, @Nullable String lastEventId) throws Exception {
        return new StreamReader(port, TestTokens.token("agent-1", Role.AGENT), lastEventId);
    }

    private String[] sameServers() {
        var source = (MapPropertySource) environment.getPropertySources().get("punctual-test");
        var settings = Stream.of(
                Map.of("server.port", (Object) 0),
                Objects.requireNonNull(source).getSource());
        return settings.flatMap(some -> some.entrySet().stream())
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
    }

    private static int portOf(ConfigurableApplicationContext service) {
        return service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
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
