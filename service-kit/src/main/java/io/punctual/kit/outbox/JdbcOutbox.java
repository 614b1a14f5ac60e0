package io.punctual.kit.outbox;

import io.punctual.kit.message.MessageHeaders;
import io.punctual.kit.message.MessageJson;
import io.punctual.kit.message.OutgoingMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The outbox as rows, and a nudge for the relay once they are committed. */
final class JdbcOutbox implements Outbox {
    /** Below the broker's limit of 1 MB, with room for the headers. */
    static final int MAX_PAYLOAD_BYTES = 900_000;

    /** One statement however many there are: a row on its own costs the database ten times as much. */
    private static final String INSERT = """
            insert into outbox (topic, key, id, type, headers, payload)
            select topic, key, id, type, headers::jsonb, convert_to(payload, 'UTF8')
            from unnest(?::text[], ?::text[], ?::uuid[], ?::text[], ?::text[], ?::text[])
              with ordinality said(topic, key, id, type, headers, payload, place)
            order by place""";

    private final JdbcTemplate jdbc;
    private final MessageHeaders headers;
    private final OutboxSignal signal;

    JdbcOutbox(JdbcTemplate jdbc, MessageHeaders headers, OutboxSignal signal) {
        this.jdbc = jdbc;
        this.headers = headers;
        this.signal = signal;
    }

    @Override
    public void append(OutgoingMessage message) {
        appendAll(List.of(message));
    }

    @Override
    public void appendTemplated(String templated) {
        requireTransaction();
        jdbc.update("insert into outbox (templated) values (?)", templated);
        signal.afterCommit();
    }

    private static void requireTransaction() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalTransactionStateException(
                    "What is said must be written with the state it speaks of: no transaction.");
        }
    }

    @Override
    public void appendAll(List<OutgoingMessage> messages) {
        requireTransaction();
        if (messages.isEmpty()) {
            return;
        }
        jdbc.update(
                INSERT,
                column(messages, OutgoingMessage::topic),
                column(messages, OutgoingMessage::key),
                messages.stream().map(OutgoingMessage::id).toArray(UUID[]::new),
                column(messages, OutgoingMessage::type),
                column(messages, message -> MessageJson.MAPPER.writeValueAsString(headers.of(message))),
                column(messages, JdbcOutbox::payload));
        signal.afterCommit();
    }

    private static String[] column(List<OutgoingMessage> messages, Function<OutgoingMessage, String> value) {
        return messages.stream().map(value).toArray(String[]::new);
    }

    private static String payload(OutgoingMessage message) {
        var payload = MessageJson.MAPPER.writeValueAsBytes(message.data());
        if (payload.length > MAX_PAYLOAD_BYTES) {
            throw new MessageTooLarge(message.type(), payload.length, MAX_PAYLOAD_BYTES);
        }
        return new String(payload, StandardCharsets.UTF_8);
    }
}
