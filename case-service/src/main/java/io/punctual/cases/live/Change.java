package io.punctual.cases.live;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** Something was said about a case, at this place of the log. */
record Change(TopicPartition partition, long offset, UUID caseId, String messageId, String type) {
    static Change of(ConsumerRecord<String, byte[]> message) {
        return new Change(
                new TopicPartition(message.topic(), message.partition()),
                message.offset(),
                UUID.fromString(message.key()),
                header(message, "ce_id"),
                header(message, "ce_type").replaceFirst("^io\\.punctual\\.", "").replaceFirst("\\.v\\d+$", ""));
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        var header = message.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
