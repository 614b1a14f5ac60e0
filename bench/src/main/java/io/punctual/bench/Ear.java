package io.punctual.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;

/** Hears what is said on the topic milestones from now on, as any consumer does, and when. */
final class Ear implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(50);

    private final KafkaConsumer<String, byte[]> consumer;
    private final Clock clock = Clock.systemUTC();
    private final AtomicLong heard = new AtomicLong();
    private final ConcurrentLinkedQueue<Long> delays = new ConcurrentLinkedQueue<>();
    private final Predicate<String> types;
    private final Thread listening;
    private volatile boolean closing;
    private volatile Instant last = Instant.EPOCH;
    private volatile @Nullable ConsumerRecord<String, byte[]> latest;

    /** Hears messages whose type ends so. */
    Ear(String bootstrapServers, String types) {
        this.types = type -> type.endsWith(types);
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers, "fetch.max.wait.ms", 50, "max.poll.records", 5_000),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> all = consumer.partitionsFor("milestones").stream()
                .map(info -> new TopicPartition("milestones", info.partition()))
                .toList();
        consumer.assign(all);
        consumer.seekToEnd(all);
        all.forEach(consumer::position);
        listening = Thread.ofPlatform().name("ear").start(this::listen);
    }

    private void listen() {
        while (!closing) {
            var records = consumer.poll(POLL);
            var now = clock.instant();
            for (var message : records) {
                if (types.test(header(message, "ce_type"))) {
                    delays.add(Duration.between(Instant.parse(header(message, "ce_time")), now)
                            .toNanos());
                    last = now;
                    latest = message;
                    heard.incrementAndGet();
                }
            }
        }
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        var header = message.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), UTF_8);
    }

    long heard() {
        return heard.get();
    }

    /** When the last one came. */
    Instant last() {
        return last;
    }

    @Nullable ConsumerRecord<String, byte[]> latest() {
        return latest;
    }

    /** From the time that a message carries until it was here. */
    Latencies delays(Duration wall) {
        return new Latencies(delays.stream().mapToLong(Long::longValue).toArray(), wall);
    }

    void forget() {
        delays.clear();
        heard.set(0);
    }

    @Override
    public void close() throws InterruptedException {
        closing = true;
        listening.join();
        consumer.close();
    }
}
