package io.punctual.kit.testing;

import io.punctual.kit.messaging.Topics;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;

/** The topics that other services would have made; how long they keep what is said matters to no test. */
public final class OtherTopics {
    private OtherTopics() {}

    public static NewTopics named(String... names) {
        return new NewTopics(Stream.of(names).map(Topics::unlimited).toArray(NewTopic[]::new));
    }
}
