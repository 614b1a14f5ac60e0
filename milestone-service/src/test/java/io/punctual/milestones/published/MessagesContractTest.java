package io.punctual.milestones.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.kit.message.MessageJson;
import io.punctual.kit.testing.Contracts;
import io.punctual.milestones.published.MilestoneMessage.Kind;
import io.punctual.milestones.timeline.Occurrence;
import io.punctual.milestones.timeline.Story;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is said keeps the contract, and has the shape of the golden example. */
class MessagesContractTest {
    private static final Instant NOW = Instant.parse("2026-03-02T04:00:00Z");
    private static final String PROCESS = Story.milestone("""
            , "actions": [{"on": "SUCCESS", "do": [{"kind": "UPDATE_CASE", "field": "status", "value": "1차 답변 완료"}]},
             {"on": "WARNING", "offset": "PT30M", "do": [{"kind": "EMAIL", "to": "OWNER", "template": "milestone-warning"}]},
             {"on": "VIOLATION", "offset": "PT30M", "do": [{"kind": "UPDATE_CASE", "field": "priority", "raiseTo": "HIGH"},
                                                         {"kind": "REASSIGN", "to": "OWNER_MANAGER"}]}]""");

    @Test
    void started() {
        check(Kind.STARTED, messages(Story.of(PROCESS).only()).started(1, NOW));
    }

    @Test
    void completed_performs_the_success_actions() {
        var message = check(
                Kind.COMPLETED,
                messages(Story.of(PROCESS).replied(60, "EMAIL").only()).completed(2, NOW));

        assertThat(message.at("/actions/0/key").asString()).endsWith("/1/SUCCESS-0/0");
    }

    @Test
    void rule_9_success_actions_run_even_when_late() {
        var late = Story.of(PROCESS).replied(200, "EMAIL").only();

        assertThat(late.outcome()).isEqualTo(Occurrence.Outcome.MISSED);
        assertThat(messages(late).completed(4, NOW).actions()).hasSize(1);
    }

    @Test
    void paused_and_resumed_and_cancelled() {
        check(Kind.PAUSED, messages(Story.of(PROCESS).paused(10).only()).changed(2, NOW, null));
        var resumed = Story.of(PROCESS).paused(10).resumed(20).only();
        var message = messages(resumed).changed(3, NOW, Story.at(180));
        Contracts.validate(json(message), "milestones", "milestone.resumed.v1");
        assertThat(message.why()).isEqualTo("paused for PT10M of open time");
        check(Kind.CANCELLED, messages(Story.of(PROCESS).closed(60).only()).changed(4, NOW, null));
    }

    @Test
    void retargeted() {
        check(Kind.RETARGETED, messages(Story.of(PROCESS).only()).changed(4, NOW, Story.at(180)));
    }

    @Test
    void corrected() {
        var late = Story.of(PROCESS)
                .commented(200)
                .repliedAndTold(170, 210, "EMAIL")
                .only();

        check(Kind.CORRECTED, messages(late).corrected(6, NOW, List.of("TARGET-0")));
    }

    @Test
    void warned_and_violated_say_what_to_perform() {
        var milestone = Story.of(PROCESS).only();
        var warning = milestone.triggers().getFirst();
        var violation = milestone.triggers().getLast();

        var warned = fired(Kind.WARNED, messages(milestone).fired(2, warning, warning.dueAt()));
        assertThat(warned.path("why").asString()).isEqualTo("30 minutes before the target");

        var violated = fired(Kind.VIOLATED, messages(milestone).fired(3, violation, violation.dueAt()));
        assertThat(violated.at("/actions/1/expectedOwnerId").asString()).isEqualTo("agent-1");
        assertThat(violated.at("/actions/1/key").asString()).endsWith("/1/VIOLATION-2/1");
    }

    /** The time of sending is put in when a timer fires. */
    private static JsonNode fired(Kind kind, MilestoneMessage message) {
        assertThat(message.at()).isNull();
        var data = (ObjectNode) json(message);
        return check(kind, data.put("at", NOW.toString()));
    }

    private static Messages messages(Occurrence occurrence) {
        return new Messages(Story.CASE, "agent-1", occurrence);
    }

    private static JsonNode check(Kind kind, MilestoneMessage message) {
        return check(kind, json(message));
    }

    private static JsonNode check(Kind kind, JsonNode data) {
        var name = kind.type().substring("io.punctual.".length());
        Contracts.validate(data, "milestones", name);
        assertThat(names(data)).isEqualTo(names(Contracts.example("milestones", name)));
        return data;
    }

    private static JsonNode json(MilestoneMessage message) {
        return MessageJson.MAPPER.readTree(MessageJson.MAPPER.writeValueAsBytes(message));
    }

    private static Set<String> names(JsonNode data) {
        return new TreeSet<>(data.propertyNames());
    }
}
