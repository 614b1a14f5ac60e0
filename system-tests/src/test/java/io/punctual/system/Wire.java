package io.punctual.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.temporal.ChronoUnit.MILLIS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** What the services have told each other, read from the topics by a bystander. */
final class Wire {
    /** How soon they usually are is another question: this holds on a machine that stands still for a while, too. */
    private static final Duration IN_TIME = Duration.ofSeconds(30);

    private final String bootstrapServers;

    Wire(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    List<Message> about(String caseId, String topic) {
        return on(topic).stream()
                .filter(message -> message.key().equals(caseId))
                .toList();
    }

    /** The triggers of a case that a clock fires, in order, a resent record counted once. */
    List<Message> firings(String caseId) {
        return withoutResends(about(caseId, "milestones")).stream()
                .filter(Message::isFired)
                .toList();
    }

    /**
     * Each trigger fired once, so long after the start, never early and without being asked again (I4). A warning need not have: after
     * the target there is none.
     */
    void assertFiredOnceAndInTime(String caseId, Instant start, List<Duration> triggers) {
        var fired = firings(caseId);
        var due = triggers.stream()
                .map(trigger -> start.plus(trigger).truncatedTo(MILLIS))
                .toList();
        assertThat(fired.stream().map(message -> message.dueAt().truncatedTo(MILLIS)))
                .as("what was due for case %s", caseId)
                .isSubsetOf(due)
                .endsWith(due.get(1), due.get(2));
        assertThat(fired.stream().map(Message::firing)).doesNotHaveDuplicates();
        assertThat(fired)
                .allSatisfy(message -> assertThat(message.lateness())
                        .as("lateness of %s", message.firing())
                        .isBetween(Duration.ZERO, IN_TIME));
    }

    List<Message> on(String topic) {
        return raw(topic).stream()
                .filter(read -> read.headers().lastHeader("ce_sequence") != null)
                .map(Message::of)
                .toList();
    }

    List<ConsumerRecord<String, byte[]>> raw(String topic) {
        try (var consumer = consumer()) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            return readToEnd(consumer, partitions);
        }
    }

    /** Each case's sequences on the topic are 0, 1, 2 … once resent records are dropped (I2). */
    void assertContiguous(Collection<String> caseIds) {
        var sequences = on("cases").stream()
                .filter(record -> caseIds.contains(record.key()))
                .collect(Collectors.groupingBy(
                        Message::key, Collectors.mapping(Message::sequence, Collectors.toList())));
        assertThat(sequences.keySet()).as("cases on the topic").containsAll(caseIds);
        sequences.forEach((caseId, heard) -> assertThat(heard.stream().distinct())
                .as("sequence of case %s", caseId)
                .containsExactlyElementsOf(
                        LongStream.range(0, Set.copyOf(heard).size()).boxed().toList()));
    }

    Set<String> casesWith(String type) {
        return on("cases").stream()
                .filter(message -> message.isA(type))
                .map(Message::key)
                .collect(Collectors.toSet());
    }

    /** A record that no consumer can read, where the case's records are. */
    void poison(String topic, String caseId) {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", bootstrapServers, "acks", "all"),
                new StringSerializer(),
                new StringSerializer())) {
            var poison = new ProducerRecord<>(topic, caseId, "{\"caseId\": not even JSON");
            poison.headers()
                    .add("ce_id", UUID.randomUUID().toString().getBytes(UTF_8))
                    .add("ce_type", "io.punctual.case.opened.v1".getBytes(UTF_8));
            producer.send(poison).get(10, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException failed) {
            throw new IllegalStateException("the poison was not sent", failed);
        }
    }

    List<DeadLetter> deadLetters(String topic, String key) {
        return topics().stream()
                .filter(name -> name.startsWith(topic + ".") && name.endsWith(".dlt"))
                .flatMap(name -> raw(name).stream())
                .filter(read -> key.equals(read.key()))
                .map(DeadLetter::of)
                .toList();
    }

    private Set<String> topics() {
        try (var consumer = consumer()) {
            return consumer.listTopics().keySet();
        }
    }

    private static List<Message> withoutResends(List<Message> records) {
        Map<String, Message> byId = new LinkedHashMap<>();
        records.forEach(record -> byId.putIfAbsent(record.id(), record));
        return List.copyOf(byId.values());
    }

    private static List<ConsumerRecord<String, byte[]>> readToEnd(
            KafkaConsumer<String, byte[]> consumer, List<TopicPartition> partitions) {
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        var ends = consumer.endOffsets(partitions);
        var read = new ArrayList<ConsumerRecord<String, byte[]>>();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(Duration.ofMillis(200)).forEach(read::add);
        }
        return read;
    }

    private KafkaConsumer<String, byte[]> consumer() {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "enable.auto.commit",
                false,
                "isolation.level",
                "read_committed");
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }
}
