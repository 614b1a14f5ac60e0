package io.punctual.kit.inbox;

import io.punctual.kit.message.MessageJson;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;

/** What a consumer remembers about the messages of one key, as rows. */
final class InboxRows {
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    InboxRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which consumer reads which key of which topic. */
    record Stream(String consumer, String topic, String key) {}

    /** The sequence last applied, -1 for none; locks the stream until the transaction ends. */
    long lockPosition(Stream stream) {
        jdbc.sql("""
                insert into inbox_position (consumer, topic, key, sequence) values (?, ?, ?, -1)
                on conflict do nothing""").params(stream.consumer(), stream.topic(), stream.key()).update();
        return jdbc.sql("""
                select sequence from inbox_position where consumer = ? and topic = ? and key = ? for update""")
                .params(stream.consumer(), stream.topic(), stream.key())
                .query(Long.class)
                .single();
    }

    void moveTo(Stream stream, long sequence) {
        jdbc.sql("update inbox_position set sequence = ? where consumer = ? and topic = ? and key = ?")
                .params(sequence, stream.consumer(), stream.topic(), stream.key())
                .update();
    }

    /** Returns whether the id is new to the consumer, and remembers it. */
    boolean remember(String consumer, String topic, String id) {
        return jdbc.sql("insert into inbox_seen (consumer, topic, id) values (?, ?, ?) on conflict do nothing")
                        .params(consumer, topic, id)
                        .update()
                == 1;
    }

    /** Returns whether it was not parked before. */
    boolean park(Stream stream, long sequence, ConsumerRecord<String, byte[]> message) {
        var headers = new HashMap<String, String>();
        message.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return jdbc.sql("""
                insert into inbox_parked (consumer, topic, key, sequence, headers, payload)
                values (?, ?, ?, ?, ?::jsonb, ?) on conflict do nothing""")
                        .params(
                                stream.consumer(),
                                stream.topic(),
                                stream.key(),
                                sequence,
                                MessageJson.MAPPER.writeValueAsString(headers),
                                message.value())
                        .update()
                == 1;
    }

    /** Takes the parked message with this sequence out, if it is there. */
    Optional<ConsumerRecord<String, byte[]>> unpark(Stream stream, long sequence) {
        return jdbc.sql("""
                delete from inbox_parked where consumer = ? and topic = ? and key = ? and sequence = ?
                returning headers, payload""")
                .params(stream.consumer(), stream.topic(), stream.key(), sequence)
                .query((row, number) -> message(stream, row.getString("headers"), row.getBytes("payload")))
                .optional();
    }

    /** How many seconds the oldest parked message has waited; empty when none waits. */
    OptionalLong oldestParkedSeconds() {
        return jdbc.sql("select extract(epoch from clock_timestamp() - min(parked_at)) from inbox_parked")
                .query(Double.class)
                .optional()
                .map(seconds -> OptionalLong.of(seconds.longValue()))
                .orElse(OptionalLong.empty());
    }

    private static ConsumerRecord<String, byte[]> message(Stream stream, String headers, byte[] payload) {
        var read = new RecordHeaders();
        MessageJson.MAPPER
                .readValue(headers, HEADERS)
                .forEach((name, value) -> read.add(name, value.getBytes(StandardCharsets.UTF_8)));
        return new ConsumerRecord<>(
                stream.topic(),
                0,
                0,
                ConsumerRecord.NO_TIMESTAMP,
                TimestampType.NO_TIMESTAMP_TYPE,
                stream.key().length(),
                payload.length,
                stream.key(),
                payload,
                read,
                Optional.empty());
    }
}
