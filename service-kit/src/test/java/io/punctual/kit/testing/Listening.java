package io.punctual.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.punctual.kit.messaging.Topics;
import java.util.Objects;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.MessageListenerContainer;

/** A group hands its topics out anew whenever somebody joins or leaves it, and for that time nobody hears anything. */
public final class Listening {
    private Listening() {}

    /** Waits until this service alone hears all that its listeners listen to. */
    public static void awaitAll(KafkaListenerEndpointRegistry listeners) {
        await().untilAsserted(() -> assertThat(listeners.getAllListenerContainers())
                .allSatisfy(listener -> assertThat(listener.getAssignedPartitions())
                        .as(listener.getListenerId())
                        .hasSize(partitions(listener))));
    }

    private static int partitions(MessageListenerContainer listener) {
        var topics = Objects.requireNonNull(listener.getContainerProperties().getTopics());
        return topics.length * Topics.PARTITIONS;
    }
}
