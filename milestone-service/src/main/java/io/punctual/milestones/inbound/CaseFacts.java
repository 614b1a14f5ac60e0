package io.punctual.milestones.inbound;

import io.punctual.kit.inbox.Inbox;
import io.punctual.kit.message.IncomingMessage;
import io.punctual.milestones.keeping.CaseMilestones;
import io.punctual.milestones.ledger.Ledger;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Takes in what happens to cases, in the order it was recorded. */
@Component
class CaseFacts {
    private final Inbox inbox;
    private final Ledger ledger;
    private final CaseMilestones milestones;

    CaseFacts(Inbox inbox, Ledger ledger, CaseMilestones milestones) {
        this.inbox = inbox;
        this.ledger = ledger;
        this.milestones = milestones;
    }

    @KafkaListener(topics = "cases", groupId = Consumer.NAME)
    void on(ConsumerRecord<String, byte[]> message) {
        inbox.inOrder(message, Consumer.NAME, this::takeIn);
    }

    private void takeIn(IncomingMessage message) {
        ledger.addFact(message);
        milestones.refold(UUID.fromString(message.key()), message.consequence());
    }
}
