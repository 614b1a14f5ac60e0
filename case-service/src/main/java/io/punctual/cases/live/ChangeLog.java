package io.punctual.cases.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.core.ConsumerFactory;

/** Reads, as no member of any group, what is said about cases: every instance of the service reads all of it. */
final class ChangeLog implements AutoCloseable {
    /** The service's own topic, and those whose messages it keeps as facts of a case. */
    static final String OWN = "cases";

    private static final List<String> TOPICS = List.of(OWN, "entitlements", "milestones", "notifications");
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** How much of each partition's past is read at the start, for readers who come back after a restart. */
    private static final long PAST = 100;

    private final Consumer<String, byte[]> consumer;
    private final Map<TopicPartition, Long> ends;

    private ChangeLog(Consumer<String, byte[]> consumer, Map<TopicPartition, Long> ends) {
        this.consumer = consumer;
        this.ends = ends;
    }

    static ChangeLog open(ConsumerFactory<String, byte[]> consumers) {
        var settings = new Properties();
        settings.put("auto.offset.reset", "latest");
        var consumer =
                consumers.createConsumer(null, "case-stream", UUID.randomUUID().toString(), settings);
        try {
            var partitions = TOPICS.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic, PATIENCE).stream())
                    .map(found -> new TopicPartition(found.topic(), found.partition()))
                    .toList();
            var missing = new ArrayList<>(TOPICS);
            partitions.forEach(partition -> missing.remove(partition.topic()));
            if (!missing.isEmpty()) {
                throw new IllegalStateException("These topics are not there yet: " + missing);
            }
            consumer.assign(partitions);
            return new ChangeLog(consumer, new HashMap<>(consumer.endOffsets(partitions, PATIENCE)));
        } catch (RuntimeException failed) {
            consumer.close();
            throw failed;
        }
    }

    /** Goes back a little and says from where it reads now. */
    Map<TopicPartition, Long> rewind() {
        var begins = consumer.beginningOffsets(ends.keySet(), PATIENCE);
        var from = new HashMap<TopicPartition, Long>();
        ends.forEach((partition, end) -> from.put(partition, Math.max(begins.getOrDefault(partition, 0L), end - PAST)));
        from.forEach(consumer::seek);
        return from;
    }

    /** Whether everything has been read that was there when the log was opened. */
    boolean caughtUp() {
        ends.entrySet().removeIf(end -> consumer.position(end.getKey(), PATIENCE) >= end.getValue());
        return ends.isEmpty();
    }

    List<Change> read(Duration atMost) {
        var changes = new ArrayList<Change>();
        for (var message : consumer.poll(atMost)) {
            if (isCaseId(message.key())) {
                changes.add(Change.of(message));
            }
        }
        return changes;
    }

    private static boolean isCaseId(String key) {
        try {
            return UUID.fromString(key).toString().equals(key);
        } catch (IllegalArgumentException foreign) {
            return false;
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
