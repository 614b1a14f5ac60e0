package io.punctual.cases.inbound;

import io.punctual.cases.facts.CaseFacts;
import io.punctual.cases.intake.MailReferences;
import io.punctual.kit.inbox.Inbox;
import io.punctual.kit.message.IncomingMessage;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Keeps what became of each message to people, and under which Message-ID it may be answered. */
@Component
public class NotificationsListener {
    private final Inbox inbox;
    private final CaseFacts facts;
    private final MailReferences mails;

    NotificationsListener(Inbox inbox, CaseFacts facts, MailReferences mails) {
        this.inbox = inbox;
        this.facts = facts;
        this.mails = mails;
    }

    @KafkaListener(topics = "notifications", groupId = "case-service-notifications")
    void on(ConsumerRecord<String, byte[]> message) {
        inbox.once(message, "case-service", this::keep);
    }

    private void keep(IncomingMessage message) {
        var delivery = message.as(Delivery.class);
        facts.keep(delivery.caseId(), message);
        if (delivery.messageId() != null) {
            mails.remember(delivery.messageId(), delivery.caseId());
        }
    }

    record Delivery(UUID caseId, @Nullable String messageId) {}
}
