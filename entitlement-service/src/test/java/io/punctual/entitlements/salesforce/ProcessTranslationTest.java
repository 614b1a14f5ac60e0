package io.punctual.entitlements.salesforce;

import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.entitlements.definition.Activation;
import io.punctual.entitlements.definition.DefinitionCheck;
import io.punctual.entitlements.definition.DefinitionReader;
import io.punctual.entitlements.salesforce.process.TranslatedProcess;
import io.punctual.entitlements.salesforce.report.Line;
import io.punctual.entitlements.salesforce.report.Outcome;
import io.punctual.kit.message.MessageJson;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ProcessTranslationTest {
    private static final String PROCESS = """
            <EntitlementProcess xmlns="http://soap.sforce.com/2006/04/metadata">
            <SObjectType>Case</SObjectType><active>true</active>%s</EntitlementProcess>""";

    @Test
    void the_same_milestone_may_come_twice_even_without_any_difference() {
        var milestone = milestone("<minutesToComplete>60</minutesToComplete>");
        var process = translated(milestone + milestone + milestone);

        assertThat(problems(process)).isEmpty();
        assertThat(definition(process).at("/milestones")).hasSize(3);
    }

    @Test
    void thirty_four_milestones_are_carried() {
        var process = translated(
                milestone("<minutesToComplete>60</minutesToComplete>").repeat(34));

        assertThat(problems(process)).isEmpty();
        assertThat(definition(process).at("/milestones")).hasSize(34);
    }

    @Test
    void a_negative_time_is_a_warning_and_zero_or_more_a_violation() {
        var process = translated(milestone("<minutesToComplete>60</minutesToComplete>" + trigger("-30", "Minutes")
                + trigger("0", "Minutes") + trigger("2", "Hours") + trigger("-1", "Days")));

        var actions = definition(process).at("/milestones/0/actions");
        assertThat(actions.toString())
                .isEqualTo("[{\"on\":\"WARNING\",\"offset\":\"PT30M\",\"do\":[]},"
                        + "{\"on\":\"VIOLATION\",\"offset\":\"PT0S\",\"do\":[]},"
                        + "{\"on\":\"VIOLATION\",\"offset\":\"PT2H\",\"do\":[]},"
                        + "{\"on\":\"WARNING\",\"offset\":\"PT24H\",\"do\":[]}]");
    }

    @Test
    void rule_10_a_warning_further_ahead_than_the_target_is_kept_and_flagged() {
        var lines = lines(milestone("<minutesToComplete>60</minutesToComplete>" + trigger("-1", "Days")));

        assertThat(lines).anySatisfy(line -> {
            assertThat(line.path()).endsWith("timeLength[1]");
            assertThat(line.outcome()).isEqualTo(Outcome.CARRIED);
            assertThat(line.reason()).contains("never fires");
        });
    }

    @Test
    void a_formula_and_an_apex_class_become_stubs_that_are_visible_and_inert() {
        var process =
                translated(milestone("<milestoneCriteriaFormula>ISPICKVAL(Status, \"A\")</milestoneCriteriaFormula>"
                                + "<minutesToComplete>5</minutesToComplete>")
                        + milestone("<minutesCustomClass>Minutes</minutesCustomClass>"));

        var milestones = definition(process).at("/milestones");
        assertThat(milestones.at("/0/criteria").asString()).isEqualTo("false");
        assertThat(milestones.at("/0/stubs/0/source").asString()).isEqualTo("ISPICKVAL(Status, \"A\")");
        assertThat(milestones.at("/1/criteria").asString()).startsWith("false");
        assertThat(milestones.at("/1/stubs/0/name").asString()).isEqualTo("Minutes");
        assertThat(problems(process)).isEmpty();
    }

    @Test
    void a_condition_that_cannot_be_read_never_holds_whatever_stands_beside_it() {
        var process = translated(milestone("<criteriaBooleanFilter>1 OR 2</criteriaBooleanFilter>"
                + item("Case.Status", "equals", "New") + item("Case.CreatedDate", "equals", "TODAY")
                + "<minutesToComplete>5</minutesToComplete>"));

        assertThat(definition(process).at("/milestones/0/criteria").asString()).startsWith("false && (");
        assertThat(problems(process)).isEmpty();
    }

    @Test
    void workflow_actions_are_named_stubs_that_can_be_activated() {
        var process = translated(milestone("<minutesToComplete>5</minutesToComplete><successActions>"
                + "<name>Tell_them</name><type>Alert</type></successActions>"));

        var action = definition(process).at("/milestones/0/actions/0/do/0");
        assertThat(action.toString()).isEqualTo("{\"kind\":\"STUB\",\"name\":\"Tell_them\",\"type\":\"Alert\"}");
        assertThat(Activation.obstacles(
                        DefinitionReader.read(process.definition()).definition(), Map.of()))
                .isEmpty();
    }

    @Test
    void versions_share_an_id_by_their_master_and_take_their_number_from_the_file_when_it_is_not_inside() {
        var master = "<versionMaster>552Au000007Dskv</versionMaster>";
        var first = translated("a_v1.entitlementProcess", master + "<versionNumber>1</versionNumber>");
        var second = translated("a%20renamed_v2.entitlementProcess-meta.xml", master + "<name>Renamed</name>");

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.version()).isEqualTo(2);
        assertThat(first.name()).isEqualTo("a");
        assertThat(translated("b.entitlementProcess", "").id()).isNotEqualTo(first.id());
    }

    @Test
    void fields_get_the_type_that_all_uses_agree_with() {
        var translation = Samples.translation(List.of(Samples.text(
                "a.entitlementProcess",
                PROCESS.formatted(milestone(item("Case.Flag__c", "equals", "true")
                        + item("Case.Size__c", "greaterThan", "10")
                        + item("Case.Size__c", "notEqual", "")
                        + item("Case.Code__c", "equals", "12")
                        + item("Case.Day__c", "lessThan", "2024-01-01")
                        + item("Account.Level__c", "equals", "Gold")
                        + item("Case.FLAG__C", "equals", "false")
                        + "<minutesToComplete>5</minutesToComplete>")))));

        assertThat(FieldsOfUse.wanted(translation, true))
                .extracting(field -> field.name() + " " + field.type())
                .containsExactly("Code__c TEXT", "Day__c DATE", "Flag__c BOOLEAN", "Size__c NUMBER");
        assertThat(FieldsOfUse.wanted(translation, false))
                .extracting(field -> field.variable())
                .containsExactly("account.fields.Level__c");
    }

    @Test
    void a_milestone_that_could_never_start_is_kept_without_effect_and_the_rest_runs() {
        var process = translated(milestone(item("Case.Priority", "equals", "High")
                        + item("Case.Priority", "equals", "Low") + "<minutesToComplete>5</minutesToComplete>")
                + milestone("<minutesToComplete>5</minutesToComplete>"));

        var milestone = definition(process).at("/milestones/0");
        assertThat(milestone.at("/criteria").asString()).startsWith("false && ");
        assertThat(milestone.at("/stubs/0/source").asString()).contains("never");
        assertThat(problems(process)).isEmpty();
    }

    @Test
    void a_process_without_milestones_says_that_it_needs_one() {
        assertThat(problems(translated(""))).contains("milestones");
    }

    private static String milestone(String inner) {
        return "<milestones><milestoneName>First Response</milestoneName>" + inner + "</milestones>";
    }

    private static String trigger(String length, String unit) {
        return "<timeTriggers><timeLength>" + length + "</timeLength><workflowTimeTriggerUnit>" + unit
                + "</workflowTimeTriggerUnit></timeTriggers>";
    }

    private static String item(String field, String operation, String value) {
        return "<milestoneCriteriaFilterItems><field>" + field + "</field><operation>" + operation
                + "</operation><value>" + value + "</value></milestoneCriteriaFilterItems>";
    }

    private static TranslatedProcess translated(String inner) {
        return translated("basic.entitlementProcess", inner);
    }

    private static TranslatedProcess translated(String file, String inner) {
        return Samples.translation(List.of(Samples.text(file, PROCESS.formatted(inner))))
                .processes()
                .getFirst()
                .content();
    }

    private static List<Line> lines(String inner) {
        var batch = Batch.read(List.of(Samples.text("basic.entitlementProcess", PROCESS.formatted(inner))));
        new Translation(batch, Samples.nothingKnown());
        return batch.files().getFirst().ledger().lines();
    }

    private static JsonNode definition(TranslatedProcess process) {
        return MessageJson.MAPPER.valueToTree(process.definition());
    }

    private static String problems(TranslatedProcess process) {
        var read = DefinitionReader.read(process.definition());
        var translation = Samples.translation(List.of());
        var checked = DefinitionCheck.check(read.definition(), translation.problem(), _ -> true);
        return Refusals.words(read.findings())
                + Refusals.words(checked.errors())
                + Refusals.words(Sensible.findings(process, translation.environment()));
    }
}
