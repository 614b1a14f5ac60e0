package io.punctual.kit.messaging;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;

/** Puts what a consumer can never read aside, with the reason, so that the partition moves on and nothing is lost. */
public final class DeadLetters {
    static final String REASON = "dlt_reason";
    static final String ORIGINAL_TOPIC = "dlt_topic";
    static final String ORIGINAL_PARTITION = "dlt_partition";
    static final String ORIGINAL_OFFSET = "dlt_offset";
    static final String CONSUMER = "dlt_consumer";
    static final String SUFFIX = ".dlt";

    private static final Logger log = LoggerFactory.getLogger(DeadLetters.class);

    private final KafkaTemplate<String, byte[]> kafka;
    private final KafkaAdmin admin;
    private final MeterRegistry meters;
    private final Set<String> ready = ConcurrentHashMap.newKeySet();

    public DeadLetters(KafkaTemplate<String, byte[]> kafka, KafkaAdmin admin, MeterRegistry meters) {
        this.kafka = kafka;
        this.admin = admin;
        this.meters = meters;
    }

    public static String topic(String original, String consumer) {
        return original + "." + consumer + SUFFIX;
    }

    static Counter counter(MeterRegistry meters, String topic, String consumer) {
        return meters.counter("dlt.messages", "topic", topic, "consumer", consumer);
    }

    /** Returns once the broker has it; fails otherwise, so that the message is delivered again. */
    public void put(ConsumerRecord<String, byte[]> message, String consumer, String reason) {
        var topic = topic(message.topic(), consumer);
        if (ready.add(topic)) {
            create(topic);
        }
        try {
            kafka.send(letter(topic, message, consumer, reason))
                    .orTimeout(Duration.ofSeconds(20).toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        } catch (CompletionException unsent) {
            throw new IllegalStateException("Dead letter for " + topic + " could not be written", unsent);
        }
        counter(meters, message.topic(), consumer).increment();
        log.warn(
                "Dead letter from {}-{}@{} key {} in {}: {}",
                message.topic(),
                message.partition(),
                message.offset(),
                message.key(),
                topic,
                reason);
    }

    private void create(String topic) {
        try {
            admin.createOrModifyTopics(
                    new NewTopic(topic, Optional.of(1), Optional.empty()).configs(Topics.KEPT_FOR_EVER));
        } catch (RuntimeException unreachable) {
            ready.remove(topic);
            throw unreachable;
        }
    }

    private static ProducerRecord<String, byte[]> letter(
            String topic, ConsumerRecord<String, byte[]> message, String consumer, String reason) {
        var letter = new ProducerRecord<>(topic, message.key(), message.value());
        message.headers().forEach(header -> letter.headers().add(header));
        header(letter, REASON, reason);
        header(letter, CONSUMER, consumer);
        header(letter, ORIGINAL_TOPIC, message.topic());
        header(letter, ORIGINAL_PARTITION, Integer.toString(message.partition()));
        header(letter, ORIGINAL_OFFSET, Long.toString(message.offset()));
        return letter;
    }

    private static void header(ProducerRecord<String, byte[]> letter, String name, String value) {
        letter.headers().remove(name).add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
