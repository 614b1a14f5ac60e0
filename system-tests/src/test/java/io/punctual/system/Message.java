package io.punctual.system;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.databind.JsonNode;

/** One record of a topic, as any listener would read it. */
record Message(String topic, String key, String id, String type, long sequence, JsonNode data) {
    private static final Set<String> TIMED = Set.of("WARNING", "TARGET", "VIOLATION");

    static Message of(ConsumerRecord<String, byte[]> read) {
        return new Message(
                read.topic(),
                read.key(),
                header(read, "ce_id"),
                header(read, "ce_type"),
                Long.parseLong(header(read, "ce_sequence")),
                Punctual.JSON.readTree(read.value()));
    }

    boolean isA(String name) {
        return type.equals("io.punctual." + name + ".v1");
    }

    /** Whether a clock fired it. */
    boolean isFired() {
        return TIMED.contains(data.path("trigger").path("on").asString(""));
    }

    Instant at() {
        return Instant.parse(data.path("at").asString());
    }

    /** The trigger that fired, once per milestone and occurrence. */
    String firing() {
        var trigger = data.path("trigger");
        return "%s/%d/%s-%d"
                .formatted(
                        data.path("milestoneId").asString(),
                        data.path("occurrence").asInt(),
                        trigger.path("on").asString(),
                        trigger.path("index").asInt());
    }

    Instant dueAt() {
        return Instant.parse(data.path("trigger").path("dueAt").asString());
    }

    Duration lateness() {
        return Duration.between(dueAt(), at());
    }

    private static String header(ConsumerRecord<String, byte[]> read, String name) {
        var header = read.headers().lastHeader(name);
        if (header == null) {
            throw new AssertionError("no header %s on %s at %d".formatted(name, read.topic(), read.offset()));
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
