package io.punctual.cases.inbound;

import io.punctual.cases.facts.CaseFacts;
import io.punctual.cases.read.caselist.ListedServiceLevels;
import io.punctual.cases.read.caselist.ListedServiceLevels.Decision;
import io.punctual.kit.inbox.Inbox;
import io.punctual.kit.message.IncomingMessage;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Keeps which entitlement covers a case, every decision as a fact and the latest in the list. */
@Component
public class EntitlementsListener {
    private final Inbox inbox;
    private final CaseFacts facts;
    private final ListedServiceLevels list;

    EntitlementsListener(Inbox inbox, CaseFacts facts, ListedServiceLevels list) {
        this.inbox = inbox;
        this.facts = facts;
        this.list = list;
    }

    @KafkaListener(topics = "entitlements", groupId = "case-service-entitlements")
    void on(ConsumerRecord<String, byte[]> message) {
        inbox.once(message, "case-service", this::keep);
    }

    private void keep(IncomingMessage message) {
        var decision = message.as(Decision.class);
        facts.keep(decision.caseId(), message);
        list.decided(decision);
    }
}
