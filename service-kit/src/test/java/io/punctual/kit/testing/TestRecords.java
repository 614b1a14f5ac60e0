package io.punctual.kit.testing;

import io.punctual.kit.message.Causation;
import io.punctual.kit.message.MessageHeaders;
import io.punctual.kit.message.MessageJson;
import io.punctual.kit.message.OutgoingMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Messages as other services would send them, put on the test's Kafka or handed to a listener directly, and read back. */
public final class TestRecords {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final MessageHeaders HEADERS = new MessageHeaders("/test");

    private TestRecords() {}

    /** A message with the given data and sequence, a new id, and no cause. */
    public static OutgoingMessage message(String topic, String key, String type, long sequence, Object data) {
        var id = UUID.randomUUID();
        return new OutgoingMessage(topic, key, id, type, Instant.now(), sequence, Causation.root(id.toString()), data);
    }

    /** The golden example of this name, such as case.opened.v1. */
    public static OutgoingMessage example(String topic, String key, String name, long sequence) {
        return message(topic, key, "io.punctual." + name, sequence, Contracts.example(topic, name));
    }

    /** As a listener receives it. */
    public static ConsumerRecord<String, byte[]> received(OutgoingMessage message) {
        var received = new ConsumerRecord<>(
                message.topic(), 0, 0, message.key(), MessageJson.MAPPER.writeValueAsBytes(message.data()));
        HEADERS.of(message)
                .forEach((name, value) -> received.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return received;
    }

    /** Sends messages to the test's Kafka and waits for the acknowledgements. */
    public static void send(OutgoingMessage... messages) {
        try (var producer = producer()) {
            for (var message : messages) {
                send(producer, outgoing(message));
            }
        }
    }

    /** Sends bytes that need not be a message at all. */
    public static void sendRaw(String topic, String key, byte[] value, Map<String, String> headers) {
        try (var producer = producer()) {
            var outgoing = new ProducerRecord<>(topic, key, value);
            headers.forEach((name, text) -> outgoing.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
            send(producer, outgoing);
        }
    }

    /** Everything that is on a topic now, partition by partition; nothing when there is no such topic. */
    public static List<ConsumerRecord<String, byte[]>> on(String topic) {
        try (var consumer = consumer()) {
            var partitions = consumer.partitionsFor(topic, PATIENCE).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var found = new ArrayList<ConsumerRecord<String, byte[]>>();
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                consumer.poll(Duration.ofMillis(100)).forEach(found::add);
            }
            return found;
        }
    }

    /** Everything that is on a topic now for one key, in order. */
    public static List<ConsumerRecord<String, byte[]>> on(String topic, String key) {
        return on(topic).stream().filter(message -> key.equals(message.key())).toList();
    }

    public static String header(ConsumerRecord<String, byte[]> message, String name) {
        var header = message.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static ProducerRecord<String, byte[]> outgoing(OutgoingMessage message) {
        var outgoing = new ProducerRecord<>(
                message.topic(), message.key(), MessageJson.MAPPER.writeValueAsBytes(message.data()));
        HEADERS.of(message)
                .forEach((name, value) -> outgoing.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return outgoing;
    }

    private static void send(KafkaProducer<String, byte[]> producer, ProducerRecord<String, byte[]> message) {
        try {
            producer.send(message).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (Exception failed) {
            throw new CompletionException("The test message was not accepted", failed);
        }
    }

    private static KafkaProducer<String, byte[]> producer() {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", TestInfrastructure.bootstrapServers(), "max.block.ms", (int) PATIENCE.toMillis());
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    private static KafkaConsumer<String, byte[]> consumer() {
        Map<String, Object> settings = Map.of("bootstrap.servers", TestInfrastructure.bootstrapServers());
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }
}
