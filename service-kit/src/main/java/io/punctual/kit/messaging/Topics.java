package io.punctual.kit.messaging;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/** How the topics between the services are made; their owner declares each as a bean. */
public final class Topics {
    /** Fixed for good: a key must stay in its partition. */
    public static final int PARTITIONS = 12;

    static final Map<String, String> KEPT_FOR_EVER = Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1");

    private Topics() {}

    /** Kept for ever. */
    public static NewTopic unlimited(String name) {
        return topic(name, KEPT_FOR_EVER);
    }

    /** The latest message of each key is kept for ever. */
    public static NewTopic compacted(String name) {
        return topic(name, Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT));
    }

    public static NewTopic thirtyDays(String name) {
        var retention = Long.toString(Duration.ofDays(30).toMillis());
        return topic(name, Map.of(TopicConfig.RETENTION_MS_CONFIG, retention));
    }

    private static NewTopic topic(String name, Map<String, String> configuration) {
        // No replication factor of its own: the broker's default says how many copies an installation keeps.
        return new NewTopic(name, Optional.of(PARTITIONS), Optional.empty()).configs(configuration);
    }
}
