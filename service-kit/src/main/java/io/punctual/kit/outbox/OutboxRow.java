package io.punctual.kit.outbox;

import io.punctual.kit.message.MessageJson;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import tools.jackson.core.type.TypeReference;

/** A message that waits in the outbox. */
record OutboxRow(long position, String topic, String key, Map<String, String> headers, byte[] payload) {
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    static OutboxRow from(ResultSet row, int number) throws SQLException {
        return new OutboxRow(
                row.getLong("position"),
                row.getString("topic"),
                row.getString("key"),
                MessageJson.MAPPER.readValue(row.getString("headers"), HEADERS),
                row.getBytes("payload"));
    }

    ProducerRecord<String, byte[]> toKafka() {
        var outgoing = new ProducerRecord<>(topic, key, payload);
        headers.forEach((name, value) -> outgoing.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return outgoing;
    }
}
