package io.punctual.milestones.timer;

import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.kit.message.MessageJson;
import io.punctual.kit.testing.Contracts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A template filled with a milestone's values is the message; two milestones of one definition share it. */
class TriggerTemplateTest {
    private static final JsonNode WARNED = Contracts.example("milestones", "milestone.warned.v1");
    private static final Map<String, String> HEADERS = Map.of(
            "ce_id",
            "x",
            "ce_subject",
            "x",
            "ce_sequence",
            "0",
            "ce_time",
            "x",
            "ce_correlationid",
            "x",
            "ce_source",
            "/100%");

    private static TriggerTemplate template(JsonNode message) {
        return TriggerTemplate.of("WARNING-1", "io.punctual.milestone.warned.v1", true, HEADERS, message);
    }

    private static String filled(String template, List<String> values) {
        return new Blanks(template).fill(values);
    }

    private static List<String> valuesOf(JsonNode message) {
        return List.of(
                message.path("caseId").stringValue(),
                message.path("milestoneId").stringValue(),
                Long.toString(message.path("revision").longValue()),
                message.path("startedAt").stringValue(),
                message.path("targetAt").stringValue(),
                message.path("trigger").path("dueAt").stringValue(),
                "id",
                "correlation",
                "causation",
                message.path("at").stringValue());
    }

    @Test
    void filled_with_the_values_of_its_milestone_it_is_the_message_again() {
        var body = filled(template(WARNED).body(), valuesOf(WARNED));

        assertThat(MessageJson.MAPPER.readTree(body)).isEqualTo(WARNED);
    }

    @Test
    void two_milestones_of_one_definition_share_it() {
        var text = WARNED.toString()
                .replace(WARNED.path("milestoneId").stringValue(), "11111111-2222-3333-4444-555555555555")
                .replace(WARNED.path("caseId").stringValue(), "66666666-2222-3333-4444-555555555555")
                .replace("\"revision\":1", "\"revision\":7")
                .replace("2026-03-02", "2027-04-05");

        assertThat(template(MessageJson.MAPPER.readTree(text)).id())
                .isEqualTo(template(WARNED).id());
    }

    @Test
    void what_a_person_wrote_is_never_taken_for_a_place() {
        var message = (ObjectNode) WARNED.deepCopy();
        message.put("name", "100 %1$s sure");

        var body = MessageJson.MAPPER.readTree(filled(template(message).body(), valuesOf(message)));

        assertThat(body.path("name").stringValue()).isEqualTo("100 %1$s sure");
    }

    @Test
    void headers_are_strings_and_one_that_is_absent_stays_absent() {
        var headers = MessageJson.MAPPER.readTree(filled(template(WARNED).headers(), valuesOf(WARNED)));

        assertThat(headers.path("ce_sequence").stringValue()).isEqualTo("1");
        assertThat(headers.path("ce_correlationid").stringValue()).isEqualTo("correlation");
        assertThat(headers.path("ce_source").stringValue()).isEqualTo("/100%");
        assertThat(headers.has("ce_causationid")).isFalse();
    }
}
