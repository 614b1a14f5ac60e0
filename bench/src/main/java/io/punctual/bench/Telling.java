package io.punctual.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Says what other services would say, in messages made from the golden examples. */
final class Telling implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int PARTITIONS = 12;

    private final Ground ground;
    private final KafkaProducer<String, String> producer;

    Telling(Ground ground) {
        this.ground = ground;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", ground.bootstrapServers(), "acks", "all"),
                new StringSerializer(),
                new StringSerializer());
    }

    /** The topics of other services, which are there before the one that is measured starts. */
    void createTopics(List<String> topics) throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", ground.bootstrapServers()))) {
            admin.createTopics(topics.stream()
                            .map(topic -> new NewTopic(topic, PARTITIONS, (short) 1))
                            .toList())
                    .all()
                    .get();
        }
    }

    /** Such as cases/case.opened.v1. */
    static ObjectNode example(String name) {
        try (var example = Telling.class.getResourceAsStream("/contracts/" + name + ".example.json")) {
            return (ObjectNode) JSON.readTree(Objects.requireNonNull(example, name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void say(String topic, String key, String type, long sequence, ObjectNode data)
            throws ExecutionException, InterruptedException {
        var message = new ProducerRecord<>(topic, key, JSON.writeValueAsString(data));
        var headers = Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                UUID.randomUUID().toString(),
                "ce_type",
                "io.punctual." + type,
                "ce_source",
                "/bench",
                "ce_subject",
                key,
                "ce_time",
                time(),
                "ce_sequence",
                Long.toString(sequence),
                "ce_correlationid",
                UUID.randomUUID().toString(),
                "ce_causationdepth",
                "0",
                "content-type",
                "application/json");
        headers.forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
        producer.send(message).get();
    }

    private String time() {
        try {
            return ground.now().toString();
        } catch (SQLException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
