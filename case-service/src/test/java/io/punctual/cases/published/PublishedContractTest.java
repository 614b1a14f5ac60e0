package io.punctual.cases.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.cases.events.CaseEvent;
import io.punctual.cases.events.EventTypes;
import io.punctual.kit.message.MessageJson;
import io.punctual.kit.message.PlainPersonalCodec;
import io.punctual.kit.testing.Contracts;
import io.punctual.kit.testing.Contracts.Example;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The producer keeps its promise: what it writes is the golden example, and the example obeys the schema. */
class PublishedContractTest {
    static Stream<Example> examples() {
        return Contracts.examples("cases");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void each_event_is_written_as_published(Example example) {
        var given = new GoldenEvent(example.data());
        var event = given.event(example.name());
        var written =
                MessageJson.MAPPER.valueToTree(PublishedEvent.of(event, given.snapshot(), new PlainPersonalCodec()));

        assertThat(MessageJson.MAPPER.readTree(written.toString()))
                .isEqualTo(MessageJson.MAPPER.readTree(example.data().toString()));
        assertThat("io.punctual." + EventTypes.nameOf(event) + ".v1").isEqualTo(example.type());
        Contracts.validate(example.data(), "cases", example.name());
    }

    @Test
    void every_kind_of_event_has_a_golden_example() {
        assertThat(examples()).hasSize(CaseEvent.class.getPermittedSubclasses().length);
    }
}
