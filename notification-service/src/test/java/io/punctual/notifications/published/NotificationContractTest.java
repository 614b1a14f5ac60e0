package io.punctual.notifications.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.kit.message.MessageJson;
import io.punctual.kit.testing.Contracts;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What we say is what the golden examples say. */
class NotificationContractTest {

    static Stream<Contracts.Example> examples() {
        return Contracts.examples("notifications");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void we_write_each_message_exactly_as_its_example(Contracts.Example example) {
        var message = MessageJson.MAPPER.treeToValue(example.data(), NotificationMessage.class);

        var written = MessageJson.MAPPER.readTree(MessageJson.MAPPER.writeValueAsBytes(message));

        assertThat(written.propertyNames())
                .containsExactlyInAnyOrderElementsOf(example.data().propertyNames());
        Contracts.validate(written, "notifications", example.name());
    }
}
