package io.punctual.entitlements.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.entitlements.events.ProcessEvent.VersionActivated;
import io.punctual.kit.message.Causation;
import io.punctual.kit.message.MessageJson;
import io.punctual.kit.message.OutgoingMessage;
import io.punctual.kit.outbox.Outbox;
import io.punctual.kit.testing.Contracts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is said is exactly what the golden examples say. */
class PublishedMessagesTest {
    private final List<OutgoingMessage> said = new ArrayList<>();
    private final Outbox outbox = new Outbox() {
        @Override
        public void append(OutgoingMessage message) {
            said.add(message);
        }

        @Override
        public void appendAll(List<OutgoingMessage> messages) {
            said.addAll(messages);
        }

        @Override
        public void appendTemplated(String templated) {
            throw new AssertionError("this service has no templates: " + templated);
        }
    };
    private final Announcer announcer = new Announcer(outbox, () -> Instant.parse("2026-03-02T00:00:00Z"));

    @ParameterizedTest
    @ValueSource(strings = {"account", "contact", "product", "asset"})
    void a_directory_entry_is_told_under_its_kind_and_id(String kind) {
        var example = Contracts.example("directory", "directory." + kind + ".v1");
        var entry = without(example, "id", "revision");

        announcer.directory(kind, example.get("id").asString(), 1, entry);

        assertSaid(
                example,
                "directory." + kind + ".v1",
                kind + "/" + example.get("id").asString());
    }

    @Test
    void each_revision_of_business_hours_is_told_under_its_own_key() {
        var example = Contracts.example("service-levels", "service-level.calendar.v1");

        announcer.calendar("kr-weekdays", 2, without(example, "id", "revision"));

        assertSaid(example, "service-level.calendar.v1", "calendar/kr-weekdays/2");
    }

    @Test
    void an_activated_version_is_told_with_its_variables() {
        var example = Contracts.example("service-levels", "service-level.process.v1");
        var id = example.get("id").asString();
        var definition = new LinkedHashMap<String, @Nullable Object>(MessageJson.MAPPER.convertValue(
                example.get("definition"), new TypeReference<Map<String, Object>>() {}));
        Map<String, String> variables =
                MessageJson.MAPPER.convertValue(example.get("variables"), new TypeReference<Map<String, String>>() {});

        announcer.process(new VersionActivated(id, 1, definition, variables, "admin-1", Instant.EPOCH));

        assertSaid(example, "service-level.process.v1", "process/" + id + "/1");
    }

    @Test
    void a_draft_is_told_under_a_key_of_its_own() {
        var example = Contracts.example("service-levels", "service-level.draft.v1");
        var id = example.get("id").asString();
        var document = new TypeReference<Map<String, Object>>() {};

        announcer.draft(
                id,
                2,
                4,
                MessageJson.MAPPER.convertValue(example.get("variables"), document),
                MessageJson.MAPPER.convertValue(example.get("definition"), document));

        assertSaid(example, "service-level.draft.v1", "draft/" + id + "/2");
    }

    @Test
    void a_decision_is_told_under_the_case_with_its_cause() {
        var example = Contracts.example("entitlements", "entitlement.decided.v1");
        var decided = MessageJson.MAPPER.treeToValue(example, EntitlementDecided.class);
        var cause = Causation.root("conversation").next("message");

        announcer.decided(decided, cause);

        assertSaid(example, "entitlement.decided.v1", example.get("caseId").asString());
        assertThat(said.getFirst().causation()).isEqualTo(cause);
        assertThat(said.getFirst().time()).isEqualTo(decided.decidedAt());
    }

    private void assertSaid(JsonNode example, String name, String key) {
        assertThat(said).hasSize(1);
        var message = said.getFirst();
        assertThat(message.type()).isEqualTo("io.punctual." + name);
        assertThat(message.key()).isEqualTo(key);
        assertThat(message.sequence()).isEqualTo(example.get("revision").asLong());
        var data = MessageJson.MAPPER.readTree(MessageJson.MAPPER.writeValueAsString(message.data()));
        Contracts.validate(data, message.topic(), name);
        assertThat(data).isEqualTo(MessageJson.MAPPER.readTree(example.toString()));
    }

    private static ObjectNode without(JsonNode example, String... names) {
        return ((ObjectNode) example.deepCopy()).remove(List.of(names));
    }
}
