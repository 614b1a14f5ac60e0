package io.punctual.kit.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.KafkaAdmin;

/** How many messages each of this service's consumers has not taken yet, per topic. */
public final class ConsumerLag implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(ConsumerLag.class);
    private static final Duration PERIOD = Duration.ofSeconds(5);
    private static final long PATIENCE_SECONDS = 5;

    private final KafkaAdmin admin;
    private final KafkaListenerEndpointRegistry listeners;
    private final MeterRegistry meters;
    private final Map<Subscription, AtomicLong> known = new ConcurrentHashMap<>();
    private volatile boolean running;
    private Thread sampling = new Thread();

    ConsumerLag(KafkaAdmin admin, KafkaListenerEndpointRegistry listeners, MeterRegistry meters) {
        this.admin = admin;
        this.listeners = listeners;
        this.meters = meters;
    }

    /** A consumer group and one of the topics it reads. */
    public record Subscription(String consumer, String topic) {}

    /** What this service listens to. */
    public Set<Subscription> subscriptions() {
        return listeners.getAllListenerContainers().stream()
                .filter(container -> container.getGroupId() != null)
                .flatMap(container -> Stream.ofNullable(
                                container.getContainerProperties().getTopics())
                        .flatMap(Arrays::stream)
                        .map(topic -> new Subscription(String.valueOf(container.getGroupId()), topic)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Asks the broker how many messages the consumer has not acknowledged yet; empty when the broker does not say. */
    public OptionalLong ask(Subscription subscription) {
        try (var broker = Admin.create(admin.getConfigurationProperties())) {
            return OptionalLong.of(ask(broker, subscription));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return OptionalLong.empty();
        } catch (ExecutionException | TimeoutException unreachable) {
            return OptionalLong.empty();
        }
    }

    private static long ask(Admin broker, Subscription subscription)
            throws InterruptedException, ExecutionException, TimeoutException {
        var topic = subscription.topic();
        var description = broker.describeTopics(Set.of(topic)).allTopicNames().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        var partitions = description.values().stream()
                .flatMap(found -> found.partitions().stream())
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        var latest =
                partitions.stream().collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
        var earliest = partitions.stream()
                .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.earliest()));
        var ends = broker.listOffsets(latest).all().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        var starts = broker.listOffsets(earliest).all().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        var taken = broker.listConsumerGroupOffsets(subscription.consumer())
                .partitionsToOffsetAndMetadata()
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        var lag = 0L;
        for (var end : ends.entrySet()) {
            var position = taken.get(end.getKey());
            var start = starts.get(end.getKey());
            var from = position != null ? position.offset() : start == null ? 0 : start.offset();
            lag += Math.max(0, end.getValue().offset() - from);
        }
        return lag;
    }

    private void sample() {
        try (var broker = Admin.create(admin.getConfigurationProperties())) {
            while (running) {
                for (var subscription : subscriptions()) {
                    sample(broker, subscription);
                }
                Thread.sleep(PERIOD);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void sample(Admin broker, Subscription subscription) throws InterruptedException {
        try {
            gauge(subscription).set(ask(broker, subscription));
        } catch (ExecutionException | TimeoutException unreachable) {
            log.debug("The lag of {} is not known: {}", subscription, unreachable.toString());
        }
    }

    private AtomicLong gauge(Subscription subscription) {
        return known.computeIfAbsent(subscription, added -> {
            var value = new AtomicLong();
            meters.gauge("consumer.lag", Tags.of("consumer", added.consumer(), "topic", added.topic()), value);
            // Counted from nothing on, so that already the first one is seen as an increase.
            DeadLetters.counter(meters, added.topic(), added.consumer());
            return value;
        });
    }

    /** The names of the dead-letter topics that this service's consumers may have. */
    Set<String> deadLetterTopics() {
        return subscriptions().stream()
                .map(subscription -> DeadLetters.topic(subscription.topic(), subscription.consumer()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public void start() {
        running = true;
        sampling = Thread.ofVirtual().name("consumer-lag").start(this::sample);
    }

    @Override
    public void stop() {
        running = false;
        sampling.interrupt();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
