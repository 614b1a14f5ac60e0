package io.punctual.milestones.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** What cannot be tried, and what is said about it. */
class SimulationProblemsIT extends SimulationTestBase {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'calendar': {'zone': 'UTC', 'weekly': {}}                    | calendar",
                "'calendar': {'zone': 'Asia/Soul', 'weekly': {}}              | calendar.zone",
                "'calendar': {'id': 'unheard-of'}                             | calendar.id",
                "'calendars': {'x': {'zone': 'UTC', 'weekly': {'MON': [['9', '18:00']]}}} | calendars.x.weekly.MON[0][0]",
                "'filter': {'priority': 'URGENT'}                             | filter.priority",
                "'filter': {'channel': 'PIGEON'}                              | filter.channel",
                "'from': 'yesterday'                                          | from",
                "'to': '2026-03-01T00:00:00Z'                                 | to",
                "'to': '2028-03-01T00:00:00Z'                                 | to",
                "'process': {'id': 'nobody', 'version': 1}                    | process",
                "'process': {'id': 'nobody'}                                  | process.version",
                "'process': null                                              | process",
                "'process': {'definition': {'name': 'x'}}                     | process.definition",
                "'process': {'definition': {'name': 'x', 'milestones': [{'name': 'a', 'target': 'PT1X'}]}} | process.definition.milestones[0].target",
                "'process': {'definition': {'name': 'x', 'milestones': [{'name': 'a', 'target': 'PT0S'}]}} | process.definition.milestones[0].target",
                "'process': {'definition': {'name': 'x', 'milestones': [{'name': 'a', 'target': 'PT1H', 'businessHoursId': 'nope'}]}} | process.definition.milestones[0].businessHoursId",
                "'process': {'definition': {'name': 'x', 'milestones': [{'name': 'a', 'target': 'PT1H'}, {'name': 'b', 'target': 'PT1H', 'completion': 'case.statas == 1'}]}} | process.definition.milestones[1].completion",
            })
    void what_cannot_be_tried_is_named_by_its_path(String wrong, String field) {
        var json = io.punctual.kit.message.MessageJson.MAPPER;
        var body = (ObjectNode) json.readTree(request(published()));
        ((ObjectNode) json.readTree(("{" + wrong + "}").replace('\'', '"')))
                .properties()
                .forEach(property -> body.set(property.getKey(), property.getValue()));

        var answer = lead.post(PATH, body.toString());

        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.at("/errors/0/field")).as(answer.text()).isEqualTo(field);
    }

    @Test
    void an_unknown_variable_is_named_with_its_position_and_what_was_meant() {
        var definition = ONE_HOUR.replace("case.lastReplyChannel", "case.lastReplyChanel");

        var answer = lead.post(PATH, request("{\"definition\": " + definition + "}"));

        assertThat(answer.at("/errors/0/field")).isEqualTo("process.definition.milestones[0].completion");
        assertThat(answer.at("/errors/0/message"))
                .contains("case.lastReplyChanel at position 1")
                .contains("did you mean case.lastReplyChannel?");
    }
}
