package io.punctual.kit.outbox;

import io.punctual.kit.message.MessageJson;
import io.punctual.kit.outbox.MessageTemplates.Filled;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import tools.jackson.core.type.TypeReference;

/** A message that waits in the outbox. */
record OutboxRow(long position, Filled message) {
    static final String COLUMNS = "position, topic, key, headers, payload, template, template_values";

    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    static OutboxRow from(ResultSet row, MessageTemplates templates) throws SQLException {
        var position = row.getLong("position");
        var values = row.getString("template_values");
        if (values != null) {
            return new OutboxRow(position, templates.fill(row.getLong("template"), values));
        }
        var headers = MessageJson.MAPPER.readValue(row.getString("headers"), HEADERS);
        return new OutboxRow(
                position, new Filled(row.getString("topic"), row.getString("key"), headers, row.getBytes("payload")));
    }

    ProducerRecord<String, byte[]> toKafka() {
        var outgoing = new ProducerRecord<>(message.topic(), message.key(), message.payload());
        message.headers()
                .forEach((name, value) -> outgoing.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return outgoing;
    }
}
