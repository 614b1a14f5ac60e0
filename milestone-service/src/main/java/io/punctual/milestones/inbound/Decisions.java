package io.punctual.milestones.inbound;

import io.punctual.kit.inbox.Inbox;
import io.punctual.kit.message.IncomingMessage;
import io.punctual.milestones.keeping.CaseMilestones;
import io.punctual.milestones.ledger.Ledger;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Takes in which process a case is under; one that comes before its case waits in the ledger. */
@Component
class Decisions {
    private final Inbox inbox;
    private final Ledger ledger;
    private final CaseMilestones milestones;

    Decisions(Inbox inbox, Ledger ledger, CaseMilestones milestones) {
        this.inbox = inbox;
        this.ledger = ledger;
        this.milestones = milestones;
    }

    @KafkaListener(topics = "entitlements", groupId = Consumer.NAME)
    void on(ConsumerRecord<String, byte[]> message) {
        inbox.byRevision(message, Consumer.NAME, this::takeIn);
    }

    private void takeIn(IncomingMessage message) {
        ledger.addDecision(message);
        milestones.refold(UUID.fromString(message.key()), message.consequence());
    }
}
