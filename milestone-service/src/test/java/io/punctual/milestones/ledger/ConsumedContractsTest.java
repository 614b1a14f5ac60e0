package io.punctual.milestones.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.kit.message.MessageJson;
import io.punctual.kit.testing.Contracts;
import io.punctual.milestones.calendar.BusinessCalendar;
import io.punctual.milestones.calendar.CalendarDocument;
import io.punctual.milestones.definition.CompiledProcess;
import io.punctual.milestones.definition.ProcessDocument;
import io.punctual.milestones.timeline.CaseFact;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples that other services promise are understood. */
class ConsumedContractsTest {
    static Stream<Contracts.Example> cases() {
        return Contracts.examples("cases");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_message_about_a_case_is_a_fact(Contracts.Example example) {
        var fact = fact(example);

        assertThat(fact.snapshot()).containsKeys("case.status", "case.priority", "case.fields.serviceType");
    }

    @Test
    void a_connected_call_is_a_reply_by_telephone_from_its_start() {
        var call = fact(new Contracts.Example(
                "cases", "case.call-logged.v1", Contracts.example("cases", "case.call-logged.v1")));

        assertThat(call.replyChannel()).isEqualTo("PHONE");
        assertThat(call.occurredAt()).isEqualTo(Instant.parse("2026-03-02T00:01:00Z"));
    }

    @Test
    void what_a_milestone_did_itself_names_its_action() {
        var name = "case.priority-changed.v1";

        assertThat(fact(new Contracts.Example("cases", name, Contracts.example("cases", name)))
                        .action())
                .isEqualTo("9b1e7c50-0000-4000-8000-000000000009/1/VIOLATION-2/0");
    }

    @Test
    void a_decision_names_its_process_and_pins_its_calendars() {
        var data = Contracts.example("entitlements", "entitlement.decided.v1");

        var decision =
                MessageJson.MAPPER.treeToValue(data, DecisionMessage.class).decision();

        assertThat(decision.process()).isNotNull();
        assertThat(decision.calendars()).containsEntry("always", 1L);
        assertThat(decision.facts()).containsEntry("account.name", "A고객");
    }

    @Test
    void a_process_version_compiles_with_the_variables_it_brings() {
        var data = Contracts.example("service-levels", "service-level.process.v1");

        var process = CompiledProcess.compile(MessageJson.MAPPER.treeToValue(data, ProcessDocument.class));

        var milestone = process.milestones().getFirst().definition();
        assertThat(milestone.target().forPriority("LOW")).isEqualTo(Duration.ofHours(3));
        assertThat(milestone.triggers()).hasSize(3);
    }

    @Test
    void business_hours_compile() {
        var data = Contracts.example("service-levels", "service-level.calendar.v1");

        var document = MessageJson.MAPPER.treeToValue(data, CalendarDocument.class);

        assertThat(BusinessCalendar.compile(document.toDefinition()).isOpen(Instant.parse("2026-03-04T00:00:00Z")))
                .isTrue();
    }

    private static CaseFact fact(Contracts.Example example) {
        var message = MessageJson.MAPPER.treeToValue(example.data(), CaseMessage.class);
        return CaseMessage.fact(3, example.type(), message, example.data());
    }
}
