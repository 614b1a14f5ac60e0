package io.punctual.milestones.timer;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.stereotype.Component;

/** Asks the broker how far the group of all instances has consumed what milestones follow from. */
@Component
class GroupPositions implements DisposableBean {
    static final String GROUP = "milestone-service";

    private static final Set<String> TOPICS = Set.of("cases", "entitlements", "service-levels");
    private static final Duration PATIENCE = Duration.ofMillis(1500);

    private final KafkaAdmin kafka;
    private @Nullable Admin admin;

    GroupPositions(KafkaAdmin kafka) {
        this.kafka = kafka;
    }

    /** The broker could not be asked, or a topic is not there yet. */
    static final class Unknown extends Exception {
        private static final long serialVersionUID = 1L;

        Unknown(String message, Throwable cause) {
            super(message, cause);
        }
    }

    Caution.Positions measure() throws Unknown {
        try {
            var client = client();
            var partitions = partitions(client);
            var latest = client.listOffsets(
                    partitions.stream().collect(Collectors.toMap(partition -> partition, _ -> OffsetSpec.latest())));
            var committed = wait(client.listConsumerGroupOffsets(GROUP).partitionsToOffsetAndMetadata());
            var ends = new HashMap<TopicPartition, Long>();
            var consumed = new HashMap<TopicPartition, Long>();
            for (var entry : wait(latest.all()).entrySet()) {
                ends.put(entry.getKey(), entry.getValue().offset());
            }
            committed.forEach((partition, position) -> {
                if (position != null) {
                    consumed.put(partition, position.offset());
                }
            });
            return new Caution.Positions(Map.copyOf(ends), Map.copyOf(consumed));
        } catch (ExecutionException | TimeoutException unreachable) {
            throw new Unknown("the broker cannot be asked: " + unreachable, unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unknown("stopped", stopped);
        }
    }

    private static Set<TopicPartition> partitions(Admin client)
            throws ExecutionException, TimeoutException, InterruptedException {
        return wait(client.describeTopics(TOPICS).allTopicNames()).values().stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .collect(Collectors.toSet());
    }

    private static <T> T wait(KafkaFuture<T> future) throws ExecutionException, TimeoutException, InterruptedException {
        return future.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }

    private Admin client() {
        var known = admin;
        if (known == null) {
            var configuration = new HashMap<>(kafka.getConfigurationProperties());
            configuration.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 1000);
            configuration.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 1500);
            configuration.put(AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500);
            known = Admin.create(configuration);
            admin = known;
        }
        return known;
    }

    @Override
    public void destroy() {
        var known = admin;
        if (known != null) {
            known.close(Duration.ofSeconds(1));
        }
    }
}
