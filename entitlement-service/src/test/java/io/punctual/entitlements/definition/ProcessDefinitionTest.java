package io.punctual.entitlements.definition;

import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.kit.expression.ExpressionEnvironment;
import io.punctual.kit.expression.InvalidExpression;
import io.punctual.kit.expression.VariableType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class ProcessDefinitionTest {
    private static final String GOOD = """
            {"name": "Basic support", "businessHoursId": "kr-weekdays", "entry": {"from": "CASE_OPENED"},
             "exit": "case.statusCategory == 'CLOSED'", "onReopen": "RESUME",
             "milestones": [{
               "name": "First reply", "instruction": "Answer the customer by e-mail.",
               "target": {"CRITICAL": "PT30M", "default": "PT3H"},
               "recurrence": "NONE", "startsAt": "PROCESS", "pausable": false,
               "criteria": "case.fields.serviceType == 'Basic'", "completion": "case.lastReplyChannel == 'EMAIL'",
               "actions": [
                 {"on": "SUCCESS", "do": [{"kind": "UPDATE_CASE", "field": "status", "value": "First reply sent"}]},
                 {"on": "WARNING", "offset": "PT20M", "do": [{"kind": "EMAIL", "to": "OWNER", "template": "warning"}]},
                 {"on": "VIOLATION", "offset": "PT30M", "clock": "WALL",
                  "do": [{"kind": "UPDATE_CASE", "field": "priority", "raiseTo": "HIGH"},
                         {"kind": "REASSIGN", "to": "OWNER_MANAGER"}]}]}]}
            """;

    private static final Map<String, VariableType> DATES =
            Map.of("case.fields.installedAt", VariableType.TIMESTAMP, "case.fields.kind", VariableType.STRING);

    @Test
    void the_example_of_the_language_is_accepted_as_it_is() {
        assertThat(errors(GOOD)).isEmpty();
        assertThat(warnings(GOOD)).isEmpty();
        assertThat(Activation.obstacles(read(GOOD).definition(), DATES)).isEmpty();
    }

    @ParameterizedTest(name = "{0} → {1} is refused at {2}")
    @CsvSource(delimiter = '|', textBlock = """
            "PT3H"                      | "3 hours"         | milestones[0].target.default
            "PT30M", "default"          | "-PT30M", "default" | milestones[0].target.CRITICAL
            "offset": "PT20M"           | "offset": "80%"   | milestones[0].actions[1].offset
            "offset": "PT20M"           | "offset": "PT0S"  | milestones[0].actions[1].offset
            "offset": "PT20M"           | "atElapsed": "80" | milestones[0].actions[1].atElapsed
            "offset": "PT20M"           | "atElapsed": "100%" | milestones[0].actions[1].atElapsed
            "offset": "PT20M",          | ''                | milestones[0].actions[1].offset
            "on": "SUCCESS"             | "on": "SUCCESS", "offset": "PT1M" | milestones[0].actions[0].offset
            "on": "SUCCESS"             | "on": "MAYBE"     | milestones[0].actions[0].on
            "recurrence": "NONE"        | "recurrence": "OFTEN" | milestones[0].recurrence
            "pausable": false           | "pausable": "no"  | milestones[0].pausable
            "instruction"               | "instrucion"      | milestones[0].instrucion
            "onReopen": "RESUME"        | "onReopen": "X"   | onReopen
            "kr-weekdays"               | "nowhere"         | businessHoursId
            case.statusCategory         | case.statusKategory | exit
            case.fields.serviceType     | case.fields.servicTyp | milestones[0].criteria
            case.lastReplyChannel == 'EMAIL' | case.lastReplyChannel | milestones[0].completion
            "value": "First reply sent" | "template": "x"   | milestones[0].actions[0].do[0].value
            "raiseTo": "HIGH"           | "raiseTo": "TOP"  | milestones[0].actions[2].do[0].raiseTo
            "kind": "REASSIGN", "to": "OWNER_MANAGER" | "kind": "REASSIGN" | milestones[0].actions[2].do[1].to
            "name": "First reply"       | "name": ""        | milestones[0].name
            "PT3H"                      | "P1828D"          | milestones[0].target.default
            "offset": "PT30M"           | "offset": "PT50000H" | milestones[0].actions[2].offset
            "field": "status"           | "field": "serviceType" | milestones[0].actions[0].do[0].field
            """)
    void what_is_wrong_is_refused_at_its_exact_place(String right, String wrong, String place) {
        var document = GOOD.replace(right, wrong == null ? "" : wrong);

        assertThat(document).isNotEqualTo(GOOD);
        assertThat(errors(document)).extracting(Finding::field).contains(place);
    }

    @Test
    void a_misspelt_name_is_refused_with_its_full_dotted_path_and_its_position() {
        var finding = errors(GOOD.replace("case.fields.serviceType", "case.fields.servicTyp"))
                .getFirst();

        assertThat(finding.value()).isEqualTo("case.fields.servicTyp == 'Basic'");
        assertThat(finding.message()).contains("case.fields.servicTyp").contains("1");
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        var document =
                GOOD.replace("PT3H", "x").replace("kr-weekdays", "nowhere").replace("\"NONE\"", "\"SOON\"");

        assertThat(errors(document)).hasSize(3);
    }

    @Test
    void a_process_needs_a_milestone() {
        assertThat(errors("{\"name\": \"x\", \"milestones\": []}"))
                .extracting(Finding::field)
                .containsExactly("milestones");
        assertThat(errors("{\"name\": \"x\"}")).extracting(Finding::field).containsExactly("milestones");
    }

    @Test
    void rule_10_a_warning_that_never_fires_is_told_but_not_refused() {
        var document = GOOD.replace("PT20M", "PT30M");

        assertThat(errors(document)).isEmpty();
        assertThat(warnings(document)).singleElement().satisfies(warning -> {
            assertThat(warning.field()).isEqualTo("milestones[0].actions[1].offset");
            assertThat(warning.message()).contains("CRITICAL");
        });
    }

    @Test
    void rule_22_the_same_milestone_type_may_come_twice_with_different_criteria() {
        var twice = twice("case.fields.serviceType == 'Premium'");

        assertThat(errors(twice)).isEmpty();
        assertThat(warnings(twice)).extracting(Finding::field).containsExactly("milestones[1].name");
        var same = twice("case.fields.serviceType == 'Basic'");
        assertThat(errors(same)).isEmpty();
        assertThat(warnings(same)).extracting(Finding::field).containsExactly("milestones[1].name");
    }

    @Test
    void an_unknown_kind_of_action_may_be_drafted_but_not_activated() {
        var document = GOOD.replace("\"kind\": \"REASSIGN\"", "\"kind\": \"WEBHOOK\"");

        assertThat(errors(document)).isEmpty();
        assertThat(warnings(document)).hasSize(1);
        assertThat(Activation.obstacles(read(document).definition(), DATES))
                .extracting(Finding::field)
                .containsExactly("milestones[0].actions[2].do[1].kind");
    }

    @Test
    void rule_6_entry_from_a_date_field_may_be_activated_but_not_from_anything_else() {
        var document = GOOD.replace("\"CASE_OPENED\"", "\"case.fields.installedAt\"");

        assertThat(errors(document)).isEmpty();
        assertThat(Activation.obstacles(read(document).definition(), DATES)).isEmpty();
        var noDate = GOOD.replace("\"CASE_OPENED\"", "\"case.fields.kind\"");
        assertThat(Activation.obstacles(read(noDate).definition(), DATES))
                .extracting(Finding::field)
                .containsExactly("entry.from");
    }

    @Test
    void a_sequential_milestone_may_be_activated() {
        var document = GOOD.replace("\"recurrence\": \"NONE\"", "\"recurrence\": \"SEQUENTIAL\"");

        assertThat(errors(document)).isEmpty();
        assertThat(Activation.obstacles(read(document).definition(), DATES)).isEmpty();
    }

    @Test
    void criteria_of_entitlements_may_only_use_facts_that_decide_the_cover_again() {
        var names = Vocabulary.ofEntitlements(Map.of("serviceType", VariableType.STRING))
                .keySet();

        assertThat(names).contains("case.priority", "case.fields.serviceType", "account.name");
        assertThat(names).doesNotContain("case.status", "case.ownerId", "case.firstReplyAt");
    }

    private static String twice(String criteria) {
        var second = "{\"name\": \"First reply\", \"target\": \"PT1H\", \"criteria\": \"" + criteria + "\"}";
        return GOOD.substring(0, GOOD.lastIndexOf("]}")) + ", " + second + "]}";
    }

    private static List<Finding> errors(String json) {
        return Stream.concat(read(json).findings().stream(), check(json).errors().stream())
                .toList();
    }

    private static List<Finding> warnings(String json) {
        return check(json).warnings();
    }

    private static DefinitionReader.Result read(String json) {
        Map<String, Object> document = JsonMapper.shared().readValue(json, new TypeReference<Map<String, Object>>() {});
        return DefinitionReader.read(document);
    }

    private static DefinitionCheck.Result check(String json) {
        var environment = ExpressionEnvironment.of(Vocabulary.ofProcesses(Map.of("serviceType", VariableType.STRING)));
        return DefinitionCheck.check(
                read(json).definition(),
                source -> {
                    try {
                        environment.compile(source);
                        return Optional.empty();
                    } catch (InvalidExpression invalid) {
                        return Optional.of(String.valueOf(invalid.getMessage()));
                    }
                },
                "kr-weekdays"::equals);
    }
}
