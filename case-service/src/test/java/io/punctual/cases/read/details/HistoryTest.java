package io.punctual.cases.read.details;

import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.cases.events.Cause;
import io.punctual.cases.facts.Fact;
import io.punctual.kit.message.MessageJson;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryTest {
    @ParameterizedTest
    @CsvSource({"MILESTONE_ACTION, MILESTONE", "REPLY, MESSAGE", "ESCALATION, MESSAGE"})
    void a_delivery_names_the_action_or_the_message_it_tells_of(String kind, Cause.Kind expected) {
        assertThat(causeOfDelivery(kind)).isEqualTo(new Cause(expected, "the-cause", null, null));
    }

    private static @Nullable Cause causeOfDelivery(String kind) {
        var data = MessageJson.MAPPER.createObjectNode().put("kind", kind).put("causeId", "the-cause");
        var fact = new Fact("1", "io.punctual.notification.sent.v1", 0, Instant.EPOCH, data);
        return History.of(new CaseStory.Told(List.of(), List.of(fact)))
                .getFirst()
                .cause();
    }
}
