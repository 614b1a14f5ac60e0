package io.punctual.kit.outbox;

import io.punctual.kit.message.MessageHeaders;
import io.punctual.kit.message.MessageJson;
import io.punctual.kit.message.OutgoingMessage;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The outbox as rows, and a nudge for the relay once they are committed. */
final class JdbcOutbox implements Outbox {
    /** Below the broker's limit of 1 MB, with room for the headers. */
    static final int MAX_PAYLOAD_BYTES = 900_000;

    private static final String INSERT =
            "insert into outbox (topic, key, id, type, headers, payload) values (?, ?, ?, ?, ?::jsonb, ?)";

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
    public void appendAll(List<OutgoingMessage> messages) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalTransactionStateException(
                    "What is said must be written with the state it speaks of: no transaction.");
        }
        if (messages.isEmpty()) {
            return;
        }
        jdbc.batchUpdate(INSERT, messages.stream().map(this::row).toList());
        signal.afterCommit();
    }

    private Object[] row(OutgoingMessage message) {
        var payload = MessageJson.MAPPER.writeValueAsBytes(message.data());
        if (payload.length > MAX_PAYLOAD_BYTES) {
            throw new MessageTooLarge(message.type(), payload.length, MAX_PAYLOAD_BYTES);
        }
        return new Object[] {
            message.topic(),
            message.key(),
            message.id(),
            message.type(),
            MessageJson.MAPPER.writeValueAsString(headers.of(message)),
            payload
        };
    }
}
