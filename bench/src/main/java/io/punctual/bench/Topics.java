package io.punctual.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Tells case-service what the directory usually tells it, and reads what it says of a case. */
record Topics(Ground ground) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    void announceCustomer() throws ExecutionException, InterruptedException {
        try (var telling = new Telling(ground)) {
            announce(telling, "account", "acme", "{\"id\":\"acme\",\"revision\":1,\"name\":\"A고객\",\"active\":true}");
            announce(telling, "contact", "buyer-1", """
                    {"id":"buyer-1","revision":1,"accountId":"acme","active":true,"personal":{"subjectId":"contact:buyer-1",
                     "texts":{"name":"구매 담당","email":"buyer-1@acme.test"}}}""");
            announce(
                    telling,
                    "product",
                    "B-002",
                    "{\"id\":\"B-002\",\"revision\":1,\"name\":\"B-002\",\"active\":true}");
        }
    }

    private static void announce(Telling telling, String kind, String id, String json)
            throws ExecutionException, InterruptedException {
        telling.say("directory", kind + "/" + id, "directory." + kind + ".v1", 1, (ObjectNode) JSON.readTree(json));
    }

    /** The last message about a case, once the relay has sent it. */
    ConsumerRecord<String, byte[]> lastAbout(UUID caseId, long sequence) {
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", ground.bootstrapServers()),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
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
