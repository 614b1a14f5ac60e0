package io.punctual.entitlements;

import static io.punctual.entitlements.AcceptanceData.PROCESS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.punctual.kit.message.MessageJson;
import io.punctual.kit.security.Role;
import io.punctual.kit.testing.Contracts;
import io.punctual.kit.testing.IntegrationTest;
import io.punctual.kit.testing.Listening;
import io.punctual.kit.testing.TestHttp;
import io.punctual.kit.testing.TestRecords;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Rule 6: drafts, versions, activation. */
@IntegrationTest
@Import(TopicsOfOthers.class)
class ProcessLifecycleIT {
    private static final String PROCESSES = "/api/entitlement-processes";

    @LocalServerPort
    private int port;

    @Autowired
    private KafkaListenerEndpointRegistry listeners;

    private TestHttp admin;

    @BeforeEach
    void givenBusinessHours() {
        admin = TestHttp.on(port).as("admin-1", Role.ADMIN);
        admin.put("/api/business-hours/{id}", AcceptanceData.always(), "always");
    }

    @Test
    void a_draft_is_edited_activated_and_published_and_then_never_changes() {
        var drafted = admin.post(PROCESSES, PROCESS.formatted("Basic"));
        assertThat(drafted.status()).as(drafted.text()).isEqualTo(201);
        var id = String.valueOf(drafted.at("/id"));
        assertThat(drafted.headers().getFirst("Location")).isEqualTo(PROCESSES + "/" + id);
        assertThat(drafted.at("/state")).isEqualTo("DRAFT");

        var edited = admin.put(PROCESSES + "/{id}/versions/1", PROCESS.formatted("Better"), id);
        assertThat(edited.status()).as(edited.text()).isEqualTo(200);
        assertThat(admin.post(PROCESSES + "/{id}/versions/1/activation", "{}", id)
                        .status())
                .isEqualTo(200);

        var published = published(id, 1);
        assertThat(published.at("/definition/name").asString()).isEqualTo("Better");
        assertThat(published.at("/definition/milestones/0/target").asString()).isEqualTo("PT12S");
        assertThat(published.get("variables").get("case.lastReplyChannel").asString())
                .isEqualTo("STRING");

        var again = admin.post(PROCESSES + "/{id}/versions/1/activation", "{}", id);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.at("/code")).isEqualTo("already-active");
        var changed = admin.put(PROCESSES + "/{id}/versions/1", PROCESS.formatted("Other"), id);
        assertThat(changed.status()).isEqualTo(409);
        assertThat(changed.at("/code")).isEqualTo("immutable");
        assertThat(admin.get(PROCESSES + "/{id}/versions/1", id).at("/definition/name"))
                .isEqualTo("Better");
    }

    @Test
    void each_draft_is_told_as_it_was_saved_last() {
        var id =
                String.valueOf(admin.post(PROCESSES, PROCESS.formatted("Tried")).at("/id"));
        admin.put(PROCESSES + "/{id}/versions/1", PROCESS.formatted("Tried again"), id);
        admin.put(PROCESSES + "/{id}/versions/1", PROCESS.formatted("Tried again"), id);

        var told = await().until(() -> TestRecords.on("service-levels", "draft/" + id + "/1"), all -> all.size() == 2);

        var last = MessageJson.MAPPER.readTree(told.getLast().value());
        Contracts.validate(last, "service-levels", "service-level.draft.v1");
        assertThat(last.at("/revision").asInt()).isEqualTo(2);
        assertThat(last.at("/definition/name").asString()).isEqualTo("Tried again");
        assertThat(last.get("variables").get("case.lastReplyChannel").asString())
                .isEqualTo("STRING");
    }

    @Test
    void rule_6_the_version_activated_last_is_the_default() {
        var id = AcceptanceData.process(admin, "Basic");
        var second = admin.post(PROCESSES + "/{id}/versions", PROCESS.formatted("Basic 2"), id);
        assertThat(second.status()).as(second.text()).isEqualTo(201);
        assertThat(second.at("/version")).isEqualTo("2");
        assertThat(admin.get(PROCESSES + "/{id}", id).at("/defaultVersion")).isEqualTo("1");

        admin.post(PROCESSES + "/{id}/versions/2/activation", "{}", id);

        var process = admin.get(PROCESSES + "/{id}", id);
        assertThat(process.at("/defaultVersion")).isEqualTo("2");
        assertThat(process.at("/name")).isEqualTo("Basic 2");
        assertThat(published(id, 2).at("/version").asInt()).isEqualTo(2);
        var history = admin.get(PROCESSES + "/{id}/history", id);
        assertThat(history.body().get("items")).hasSize(4);
        assertThat(history.at("/items/3/what")).isEqualTo("ACTIVATED");
        assertThat(history.at("/items/3/by")).isEqualTo("admin-1");
    }

    @Test
    void a_repeated_request_with_the_same_key_gets_the_same_process() {
        var keyed = admin.with("Idempotency-Key", UUID.randomUUID().toString());
        var first = keyed.post(PROCESSES, PROCESS.formatted("Basic"));
        var second = keyed.post(PROCESSES, PROCESS.formatted("Basic"));

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.at("/id")).isEqualTo(first.at("/id"));
        assertThat(keyed.post(PROCESSES, PROCESS.formatted("Other")).status()).isEqualTo(422);
    }

    @Test
    void a_field_that_is_heard_of_a_moment_later_is_waited_for() {
        Listening.awaitAll(listeners);
        var field = "late" + UUID.randomUUID().toString().replace("-", "");
        var document = PROCESS.formatted("Late")
                .replace("case.lastReplyChannel == 'EMAIL'", "case.fields." + field + " == 'x'");
        var definition = (ObjectNode)
                Contracts.example("directory", "directory.case-field.v1").deepCopy();
        definition.put("id", field);
        TestRecords.send(TestRecords.message(
                "directory", "case-field/" + field, "io.punctual.directory.case-field.v1", 1, definition));

        var drafted = admin.post(PROCESSES, document);

        assertThat(drafted.status()).as(drafted.text()).isEqualTo(201);
    }

    @Test
    void what_could_not_be_performed_is_drafted_with_a_warning_but_not_activated() {
        var drafted = admin.post(PROCESSES, PROCESS.formatted("Hook").replace("REASSIGN", "WEBHOOK"));
        assertThat(drafted.status()).isEqualTo(201);
        assertThat(drafted.at("/warnings/0/field")).isEqualTo("milestones[0].actions[2].do[1].kind");

        var activation = admin.post(PROCESSES + "/{id}/versions/1/activation", "{}", String.valueOf(drafted.at("/id")));

        assertThat(activation.status()).isEqualTo(422);
        assertThat(activation.at("/errors/0/field")).isEqualTo("milestones[0].actions[2].do[1].kind");
        assertThat(activation.at("/errors/0/value")).isEqualTo("WEBHOOK");
    }

    private static JsonNode published(String id, int version) {
        var key = "process/" + id + "/" + version;
        var heard = await().until(() -> TestRecords.on("service-levels", key), all -> !all.isEmpty());
        assertThat(heard).hasSize(1);
        var data = MessageJson.MAPPER.readTree(heard.getFirst().value());
        Contracts.validate(data, "service-levels", "service-level.process.v1");
        return data;
    }
}
