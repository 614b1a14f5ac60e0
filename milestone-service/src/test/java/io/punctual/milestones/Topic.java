package io.punctual.milestones;

import io.punctual.kit.message.MessageHeaders;
import io.punctual.kit.message.MessageJson;
import io.punctual.kit.message.OutgoingMessage;
import io.punctual.kit.testing.TestInfrastructure;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** One ear and one mouth on the broker for all tests, so that a busy machine is not made busier. */
final class Topic {
    private static final MessageHeaders HEADERS = new MessageHeaders("/test");
    private static final Map<String, List<ConsumerRecord<String, byte[]>>> HEARD = new ConcurrentHashMap<>();
    private static final KafkaProducer<String, byte[]> MOUTH = new KafkaProducer<>(
            Map.of("bootstrap.servers", TestInfrastructure.bootstrapServers()),
            new StringSerializer(),
            new ByteArraySerializer());

    static {
        Thread.ofPlatform().daemon().start(Topic::listen);
    }

    private Topic() {}

    static void send(OutgoingMessage... messages) {
        for (var message : messages) {
            var outgoing = new ProducerRecord<>(
                    message.topic(), message.key(), MessageJson.MAPPER.writeValueAsBytes(message.data()));
            HEADERS.of(message)
                    .forEach((name, value) -> outgoing.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            MOUTH.send(outgoing);
        }
        MOUTH.flush();
    }

    /** What was said on the topic milestones with this key. */
    static List<ConsumerRecord<String, byte[]>> heard(String key) {
        return HEARD.getOrDefault(key, List.of());
    }

    private static void listen() {
        Map<String, Object> settings = Map.of("bootstrap.servers", TestInfrastructure.bootstrapServers());
        try (var ear = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = ear.partitionsFor("milestones").stream()
                    .map(partition -> new TopicPartition("milestones", partition.partition()))
                    .toList();
            ear.assign(partitions);
            ear.seekToBeginning(partitions);
            while (!Thread.currentThread().isInterrupted()) {
                ear.poll(Duration.ofMillis(100))
                        .forEach(message -> HEARD.computeIfAbsent(message.key(), _ -> new CopyOnWriteArrayList<>())
                                .add(message));
            }
        }
    }
}
