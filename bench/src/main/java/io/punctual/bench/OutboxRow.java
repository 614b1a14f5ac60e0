package io.punctual.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.postgresql.util.PGobject;
import tools.jackson.databind.json.JsonMapper;

/** The outbox row of a message, put together again from the message: the relay deletes what it has sent. */
final class OutboxRow {
    private static final JsonMapper JSON = new JsonMapper();

    private OutboxRow() {}

    static TableRow of(ConsumerRecord<String, byte[]> message) throws SQLException {
        var headers = new LinkedHashMap<String, String>();
        message.headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        var json = new PGobject();
        json.setType("jsonb");
        json.setValue(JSON.writeValueAsString(headers));
        return new TableRow(
                "outbox",
                Map.of(
                        "topic", message.topic(),
                        "key", message.key(),
                        "id", UUID.randomUUID(),
                        "type", headers.getOrDefault("ce_type", ""),
                        "headers", json,
                        "payload", message.value()));
    }
}
