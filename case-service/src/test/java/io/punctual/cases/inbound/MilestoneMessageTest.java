package io.punctual.cases.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.cases.write.CaseCommand.Timing;
import io.punctual.kit.message.MessageJson;
import io.punctual.kit.testing.Contracts;
import io.punctual.kit.testing.Contracts.Example;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The consumer reads the golden examples that the producer promises to write. */
class MilestoneMessageTest {
    static Stream<Example> examples() {
        return Contracts.examples("milestones");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void each_message_is_understood(Example example) {
        var message = MessageJson.MAPPER.treeToValue(example.data(), MilestoneMessage.class);

        assertThat(message.name()).isEqualTo("1차 답변");
        assertThat(message.listed().targetAt()).isAfter(Instant.EPOCH);
    }

    @Test
    void only_the_actions_of_case_service_are_performed_here() {
        assertThat(read("milestone.violated.v1").ourActions())
                .extracting(MilestoneMessage.Action::kind)
                .containsExactly("UPDATE_CASE", "REASSIGN");
        assertThat(read("milestone.warned.v1").ourActions()).isEmpty();
    }

    @Test
    void success_does_not_wait_for_the_clock() {
        assertThat(read("milestone.completed.v1").timing()).isEqualTo(Timing.NOT_TIMED);
        assertThat(read("milestone.violated.v1").timing()).isEqualTo(Timing.STOPS_IN_PAUSES);
    }

    private static MilestoneMessage read(String name) {
        return MessageJson.MAPPER.treeToValue(Contracts.example("milestones", name), MilestoneMessage.class);
    }
}
