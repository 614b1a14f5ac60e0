package io.punctual.kit.outbox;

import io.punctual.kit.message.MessageJson;
import io.punctual.kit.outbox.MessageTemplates.Filled;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import tools.jackson.core.type.TypeReference;

/** Messages that wait in the outbox together, and leave it together: one that was written whole, or many of templates. */
record OutboxRow(long position, int bytes, List<Filled> messages) {
    static final String COLUMNS =
            "position, topic, key, headers, payload, templated, coalesce(octet_length(payload), octet_length(templated)) as bytes";

    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    static OutboxRow from(ResultSet row, MessageTemplates templates) throws SQLException {
        var templated = row.getString("templated");
        var messages = templated == null ? List.of(whole(row)) : templates.fill(templated);
        return new OutboxRow(row.getLong("position"), row.getInt("bytes"), messages);
    }

    private static Filled whole(ResultSet row) throws SQLException {
        var headers = MessageJson.MAPPER.readValue(row.getString("headers"), HEADERS);
        return new Filled(row.getString("topic"), row.getString("key"), headers, row.getBytes("payload"));
    }

    List<ProducerRecord<String, byte[]>> toKafka() {
        return messages.stream().map(OutboxRow::toKafka).toList();
    }

    private static ProducerRecord<String, byte[]> toKafka(Filled message) {
        var outgoing = new ProducerRecord<>(message.topic(), message.key(), message.payload());
        message.headers()
                .forEach((name, value) -> outgoing.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return outgoing;
    }
}
