package io.punctual.entitlements.sense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.punctual.entitlements.definition.DefinitionCheck;
import io.punctual.entitlements.definition.DefinitionReader;
import io.punctual.entitlements.definition.Finding;
import io.punctual.entitlements.definition.ProcessDefinition;
import io.punctual.entitlements.definition.Vocabulary;
import io.punctual.kit.expression.ExpressionEnvironment;
import io.punctual.kit.expression.VariableType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class ProcessSenseTest {
    private static final Map<String, VariableType> WORDS =
            Vocabulary.ofProcesses(Map.of("stage", VariableType.STRING, "score", VariableType.NUMBER));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            completion | false
            completion | case.priority == 'URGENT'
            completion | case.statusCategory == 'Closed'
            completion | case.lastReplyChannel == 'EMAIL' && case.lastReplyChannel == 'PHONE'
            completion | case.awaitingReply && !case.awaitingReply
            completion | case.fields.score > 5 && case.fields.score < 3
            completion | case.firstReplyAt == null && case.firstReplyAt > case.openedAt
            completion | case.channel == 'PHONE'
            completion | case.number > 100
            criteria   | case.fields.stage == 'a' && case.fields.stage in ['b', 'c']
            """)
    void what_can_never_hold_is_refused(String property, String source) {
        var errors =
                check(milestone("'%s': \"%s\"".formatted(property, source))).errors();

        assertThat(errors).extracting(Finding::field).containsExactly("milestones[0]." + property);
        assertThat(errors.getFirst().value()).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            case.lastReplyChannel == 'EMAIL' && case.priority != 'LOW'
            case.fields.score >= 5 && case.fields.score < 6
            case.fields.stage == 'a' || case.fields.stage == null
            case.lastReplyAt != null && case.lastReplyAt > case.openedAt
            case.awaitingReply && case.customerMessageCount > 3 && case.status == '확인 중'
            case.fields.stage.startsWith('x') || case.statusCategory == 'RESOLVED'
            """)
    void what_can_hold_is_accepted_without_a_word(String source) {
        var result = check(milestone("'completion': \"%s\"".formatted(source)));

        assertThat(result.errors()).isEmpty();
        assertThat(result.warnings()).isEmpty();
    }

    @Test
    void what_cannot_be_decided_is_told() {
        var result = check(milestone("'completion': \"case.fields.stage.matches('^a{3}$')\""));

        assertThat(result.errors()).isEmpty();
        assertThat(result.warnings()).extracting(Finding::field).containsExactly("milestones[0].completion");
    }

    @Test
    void a_process_that_ends_at_once_is_refused() {
        var result = check("'exit': \"case.priority != null\", 'milestones': [{'name': 'a', 'target': 'PT1H'}]");

        assertThat(result.errors()).extracting(Finding::field).containsExactly("exit");
    }

    @Test
    void a_milestone_that_meets_itself_by_being_missed_is_refused() {
        var result = check(milestone("'completion': \"case.status == 'Done'\", 'actions': [%s]"
                .formatted(sets("VIOLATION", "status", "Done"))));

        assertThat(result.errors()).extracting(Finding::field).containsExactly("milestones[0].actions[0].do");
    }

    @Test
    void raising_the_priority_that_its_own_criteria_read_is_told() {
        var action = "{'on': 'VIOLATION', 'do': [{'kind': 'UPDATE_CASE', 'field': 'priority', 'raiseTo': 'HIGH'}]}";
        var result = check(milestone("'criteria': \"case.priority == 'LOW'\", 'actions': [%s]".formatted(action)));

        assertThat(result.errors()).isEmpty();
        assertThat(result.warnings())
                .extracting(Finding::field, Finding::value)
                .containsExactly(tuple("milestones[0].actions[0].do", "case.priority"));
    }

    @Test
    void what_happens_once_may_set_what_its_own_criteria_read_at_success() {
        var result = check(milestone("'criteria': \"case.status == 'New'\", 'completion': \"case.lastReplyAt != null\","
                + " 'actions': [%s]".formatted(sets("SUCCESS", "status", "Replied"))));

        assertThat(result.errors()).isEmpty();
        assertThat(result.warnings()).isEmpty();
    }

    @Test
    void two_milestones_that_start_and_meet_each_other_for_ever_are_refused() {
        var result = check("'milestones': [%s, %s]".formatted(flips("one", "a", "b"), flips("other", "b", "a")));

        assertThat(result.errors())
                .singleElement()
                .satisfies(error -> assertThat(error.value()).isEqualTo("\"one\" → \"other\""));
    }

    @Test
    void two_milestones_that_only_might_go_round_are_told() {
        var open = flips("other", "b", "a").replace("'completion': \"case.fields.stage == 'b'\",", "");
        var result = check("'milestones': [%s, %s]".formatted(flips("one", "a", "b"), open));

        assertThat(result.errors()).isEmpty();
        assertThat(result.warnings()).extracting(Finding::value).contains("\"one\" → \"other\"");
    }

    @Test
    void entitlements_whose_processes_hand_a_case_to_and_fro_for_ever_are_refused() {
        var there = party("there", "LOW", "HIGH", "INDEPENDENT");
        var back = party("back", "HIGH", "LOW", "INDEPENDENT");

        assertThat(toAndFro(there, back).errors())
                .singleElement()
                .satisfies(error -> assertThat(error.message()).contains("there (there) → back (back)"));
        assertThat(toAndFro(there, party("away", "HIGH", "CRITICAL", "INDEPENDENT"))
                        .errors())
                .isEmpty();
    }

    @Test
    void what_goes_round_once_per_case_is_told() {
        var result = toAndFro(party("there", "LOW", "HIGH", "NONE"), party("back", "HIGH", "LOW", "NONE"));

        assertThat(result.errors()).isEmpty();
        assertThat(result.warnings()).hasSize(1);
    }

    private static ToAndFro.Result toAndFro(ToAndFro.Party... parties) {
        return ToAndFro.check(
                List.of(parties),
                ExpressionEnvironment.of(Vocabulary.ofEntitlements(Map.of()))::compile,
                Vocabulary.ofEntitlements(Map.of()));
    }

    private static ToAndFro.Party party(String name, String from, String to, String recurrence) {
        var process =
                milestone("'recurrence': '%s', 'actions': [%s]".formatted(recurrence, sets("SUCCESS", "priority", to)));
        return new ToAndFro.Party(name, name, "case.priority == '" + from + "'", read(process));
    }

    private static String flips(String name, String from, String to) {
        return "{'name': '%s', 'target': 'PT1H', 'recurrence': 'INDEPENDENT', 'criteria': \"case.fields.stage == '%s'\","
                        .formatted(name, from)
                + "'completion': \"case.fields.stage == '%s'\", 'actions': [%s]}"
                        .formatted(from, sets("SUCCESS", "fields.stage", to));
    }

    private static String sets(String on, String field, String value) {
        return "{'on': '%s', 'do': [{'kind': 'UPDATE_CASE', 'field': '%s', 'value': '%s'}]}"
                .formatted(on, field, value);
    }

    private static String milestone(String rest) {
        return "'milestones': [{'name': 'First reply', 'target': 'PT1H', " + rest + "}]";
    }

    private static DefinitionCheck.Result check(String rest) {
        return ProcessSense.check(read(rest), ExpressionEnvironment.of(WORDS)::compile, WORDS);
    }

    /** Names are in single quotes, expressions in double ones that may hold single quotes. */
    private static ProcessDefinition read(String rest) {
        var parts = ("{'name': 'Basic', " + rest + "}").split("\"", -1);
        for (var index = 0; index < parts.length; index += 2) {
            parts[index] = parts[index].replace('\'', '"');
        }
        var json = String.join("\"", parts);
        Map<String, Object> document = JsonMapper.shared().readValue(json, new TypeReference<Map<String, Object>>() {});
        var read = DefinitionReader.read(document);
        assertThat(read.findings()).isEmpty();
        return read.definition();
    }
}
