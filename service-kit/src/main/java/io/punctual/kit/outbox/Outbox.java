package io.punctual.kit.outbox;

import io.punctual.kit.message.OutgoingMessage;
import java.util.List;

/** Takes what the service says, in the transaction that changes its state; without a transaction it refuses. */
public interface Outbox {
    void append(OutgoingMessage message);

    void appendAll(List<OutgoingMessage> messages);

    /** Messages of the service's own templates, as {@link MessageTemplates#fill} takes them, to be sent in that order. */
    void appendTemplated(String templated);
}
