package io.punctual.kit.inbox;

import io.punctual.kit.message.IncomingMessage;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Applies a message's effect and remembers it in one transaction.
 *
 * <p>Called from a {@code @KafkaListener}; a failure is thrown so that the container delivers again. Types without a
 * contract on the class path are ignored.
 */
public interface Inbox {
    /** For topics whose sequence is contiguous from 0 per key: the next is applied, a lower one dropped, a gap parks the key. */
    void inOrder(ConsumerRecord<String, byte[]> message, String consumer, Consumer<IncomingMessage> effect);

    /** For topics that carry the state as of a revision: applied only if it is higher than any seen for its key. */
    void byRevision(ConsumerRecord<String, byte[]> message, String consumer, Consumer<IncomingMessage> effect);

    /** For topics whose messages stand alone: applied once by id. */
    void once(ConsumerRecord<String, byte[]> message, String consumer, Consumer<IncomingMessage> effect);
}
