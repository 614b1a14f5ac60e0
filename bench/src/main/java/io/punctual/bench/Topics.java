package io.punctual.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Tells case-service what the directory usually tells it, and reads what it says of a case. */
record Topics(String bootstrapServers) {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    void announceCustomer() throws ExecutionException, InterruptedException {
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "acks", "all"),
                new StringSerializer(),
                new StringSerializer())) {
            announce(producer, "account", "acme", "{\"id\":\"acme\",\"revision\":1,\"name\":\"A고객\",\"active\":true}");
            announce(producer, "contact", "buyer-1", """
                    {"id":"buyer-1","revision":1,"accountId":"acme","active":true,"personal":{"subjectId":"contact:buyer-1",
                     "texts":{"name":"구매 담당","email":"buyer-1@acme.test"}}}""");
            announce(
                    producer,
                    "product",
                    "B-002",
                    "{\"id\":\"B-002\",\"revision\":1,\"name\":\"B-002\",\"active\":true}");
        }
    }

    private static void announce(KafkaProducer<String, String> producer, String kind, String id, String json)
            throws ExecutionException, InterruptedException {
        var message = new ProducerRecord<>("directory", kind + "/" + id, json);
        var headers = Map.of(
                "ce_specversion", "1.0",
                "ce_id", UUID.randomUUID().toString(),
                "ce_type", "io.punctual.directory." + kind + ".v1",
                "ce_source", "/entitlement-service",
                "ce_subject", kind + "/" + id,
                "ce_time", "2026-01-01T00:00:00Z",
                "ce_sequence", "1",
                "ce_correlationid", "bench",
                "ce_causationdepth", "0",
                "content-type", "application/json");
        headers.forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
        producer.send(message).get();
    }

    /** The last message about a case, once the relay has sent it. */
    ConsumerRecord<String, byte[]> lastAbout(UUID caseId, long sequence) {
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor("cases").stream()
                    .map(info -> new TopicPartition("cases", info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (System.nanoTime() < end) {
                for (var message : consumer.poll(Duration.ofMillis(200))) {
                    if (caseId.toString().equals(message.key()) && sequenceOf(message) == sequence) {
                        return message;
                    }
                }
            }
        }
        throw new IllegalStateException("event " + sequence + " of case " + caseId + " has not reached the topic");
    }

    private static long sequenceOf(ConsumerRecord<String, byte[]> message) {
        var header = message.headers().lastHeader("ce_sequence");
        return header == null ? -1 : Long.parseLong(new String(header.value(), UTF_8));
    }
}
