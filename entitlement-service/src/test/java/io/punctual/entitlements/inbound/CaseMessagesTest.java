package io.punctual.entitlements.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.kit.message.MessageJson;
import io.punctual.kit.testing.Contracts;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What other services say can be read, by their golden examples. */
class CaseMessagesTest {
    static Stream<Contracts.Example> everyCaseMessage() {
        return Contracts.examples("cases");
    }

    @ParameterizedTest
    @MethodSource("everyCaseMessage")
    void every_message_of_a_case_tells_the_facts_that_decide_its_cover(Contracts.Example example) {
        var heard = MessageJson.MAPPER.treeToValue(example.data(), CasesListener.CaseMessage.class);

        assertThat(heard.caseId()).isNotNull();
        assertThat(heard.snapshot().facts().accountId()).isEqualTo("acme");
        assertThat(heard.snapshot().facts().priority()).isNotBlank();
    }

    @Test
    void an_opened_case_is_read_with_when_it_was_received() {
        var opened = Contracts.example("cases", "case.opened.v1");

        var facts = MessageJson.MAPPER
                .treeToValue(opened, CasesListener.CaseMessage.class)
                .snapshot()
                .facts();

        assertThat(facts.receivedAt()).isEqualTo(Instant.parse("2026-03-02T00:00:00Z"));
        assertThat(facts.productCode()).isEqualTo("B-002");
        assertThat(facts.contactId()).isEqualTo("buyer-1");
        assertThat(facts.channel()).isEqualTo("WEB");
        assertThat(facts.fields()).isEqualTo(Map.of("serviceType", "기본"));
        assertThat(facts.parentId()).isNull();
    }

    @Test
    void a_field_of_cases_is_read() {
        var field = MessageJson.MAPPER.treeToValue(
                Contracts.example("directory", "directory.case-field.v1"), DirectoryListener.CaseField.class);

        assertThat(field).isEqualTo(new DirectoryListener.CaseField("serviceType", 1, "PICKLIST", true));
    }
}
