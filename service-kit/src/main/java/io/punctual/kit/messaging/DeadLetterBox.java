package io.punctual.kit.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;

/** The dead letters of this service's consumers, to be looked at and sent on their way again. */
final class DeadLetterBox {
    private final ConsumerFactory<String, byte[]> consumers;
    private final KafkaTemplate<String, byte[]> kafka;
    private final JdbcClient jdbc;
    private final ConsumerLag consumption;

    DeadLetterBox(
            ConsumerFactory<String, byte[]> consumers,
            KafkaTemplate<String, byte[]> kafka,
            JdbcClient jdbc,
            ConsumerLag consumption) {
        this.consumers = consumers;
        this.kafka = kafka;
        this.jdbc = jdbc;
        this.consumption = consumption;
    }

    /** Where a letter lies and why; redrivenBy is absent as long as nobody sent it on its way again. */
    record Letter(
            String topic,
            int partition,
            long offset,
            @Nullable String key,
            String reason,
            String originalTopic,
            String consumer,
            @Nullable String redrivenBy) {}

    List<Letter> list(int limit) {
        try (var consumer = consumers.createConsumer("dead-letter-box", null)) {
            return consumption.deadLetterTopics().stream()
                    .flatMap(topic -> read(consumer, topic, 0, letter -> true).stream())
                    .limit(limit)
                    .map(this::letter)
                    .toList();
        }
    }

    /** Sends the letter to its original topic again; empty when there is no such letter. */
    Optional<Letter> redrive(String topic, int partition, long offset, String by) {
        if (!consumption.deadLetterTopics().contains(topic)) {
            return Optional.empty();
        }
        try (var consumer = consumers.createConsumer("dead-letter-box", null)) {
            return read(consumer, topic, offset, letter -> letter.partition() == partition && letter.offset() == offset)
                    .stream()
                    .findFirst()
                    .map(letter -> {
                        kafka.send(original(letter))
                                .orTimeout(20, TimeUnit.SECONDS)
                                .join();
                        jdbc.sql("""
                                insert into dead_letter_redriven (topic, partition, "offset", redriven_by)
                                values (?, ?, ?, ?) on conflict do nothing""").params(topic, partition, offset, by).update();
                        return letter(letter);
                    });
        }
    }

    private static List<ConsumerRecord<String, byte[]>> read(
            Consumer<String, byte[]> consumer,
            String topic,
            long from,
            Predicate<ConsumerRecord<String, byte[]>> wanted) {
        var known = consumer.listTopics(Duration.ofSeconds(5)).get(topic);
        if (known == null) {
            return List.of();
        }
        var partitions = known.stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        var starts = consumer.beginningOffsets(partitions);
        partitions.forEach(partition -> consumer.seek(partition, Math.max(from, starts.getOrDefault(partition, 0L))));
        return readToEnd(consumer, partitions, wanted);
    }

    private static List<ConsumerRecord<String, byte[]>> readToEnd(
            Consumer<String, byte[]> consumer,
            List<TopicPartition> partitions,
            Predicate<ConsumerRecord<String, byte[]>> wanted) {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        var found = new ArrayList<ConsumerRecord<String, byte[]>>();
        while (partitions.stream()
                .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
            consumer.poll(Duration.ofMillis(200)).forEach(letter -> {
                if (wanted.test(letter)) {
                    found.add(letter);
                }
            });
        }
        return found;
    }

    private Letter letter(ConsumerRecord<String, byte[]> letter) {
        var redrivenBy = jdbc.sql("""
                select redriven_by from dead_letter_redriven where topic = ? and partition = ? and "offset" = ?""")
                .params(letter.topic(), letter.partition(), letter.offset())
                .query(String.class)
                .optional()
                .orElse(null);
        return new Letter(
                letter.topic(),
                letter.partition(),
                letter.offset(),
                letter.key(),
                header(letter, DeadLetters.REASON),
                header(letter, DeadLetters.ORIGINAL_TOPIC),
                header(letter, DeadLetters.CONSUMER),
                redrivenBy);
    }

    private static ProducerRecord<String, byte[]> original(ConsumerRecord<String, byte[]> letter) {
        var original = new ProducerRecord<>(header(letter, DeadLetters.ORIGINAL_TOPIC), letter.key(), letter.value());
        letter.headers().forEach(header -> {
            if (!header.key().startsWith("dlt_")) {
                original.headers().add(header);
            }
        });
        return original;
    }

    private static String header(ConsumerRecord<String, byte[]> letter, String name) {
        var header = letter.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
