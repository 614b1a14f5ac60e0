package io.punctual.entitlements.inbound;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.punctual.entitlements.cover.CaseFacts;
import io.punctual.entitlements.cover.CoverDesk;
import io.punctual.entitlements.cover.Standing;
import io.punctual.kit.inbox.Inbox;
import io.punctual.kit.message.IncomingMessage;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears every event of every case; the snapshot it carries says what the case is now. */
@Component
class CasesListener {
    static final String CONSUMER = "entitlement-service";

    /** What is read of a message of a case. */
    record CaseMessage(UUID caseId, @JsonProperty("case") Snapshot snapshot) {}

    /** What is read of the case as it is after the event. */
    record Snapshot(
            String statusCategory,
            @Nullable String accountId,
            @Nullable String contactId,
            @Nullable String productCode,
            @Nullable String assetId,
            @Nullable String parentId,
            String priority,
            @Nullable String type,
            String channel,
            Map<String, Object> fields,
            Instant receivedAt,
            @Nullable String businessHoursId,
            @Nullable String mergedIntoId,
            @Nullable Boolean spam) {
        Standing standing() {
            if (mergedIntoId != null || Boolean.TRUE.equals(spam)) {
                return Standing.WITHDRAWN;
            }
            return statusCategory.equals("CLOSED") ? Standing.CLOSED : Standing.OPEN;
        }

        CaseFacts facts() {
            return new CaseFacts(
                    accountId,
                    contactId,
                    productCode,
                    assetId,
                    parentId,
                    priority,
                    type,
                    channel,
                    fields,
                    receivedAt,
                    businessHoursId);
        }
    }

    private final Inbox inbox;
    private final CoverDesk desk;

    CasesListener(Inbox inbox, CoverDesk desk) {
        this.inbox = inbox;
        this.desk = desk;
    }

    @KafkaListener(topics = "cases", groupId = CONSUMER)
    void on(ConsumerRecord<String, byte[]> message) {
        inbox.inOrder(message, CONSUMER, this::apply);
    }

    private void apply(IncomingMessage message) {
        var heard = message.as(CaseMessage.class);
        desk.heard(
                heard.caseId(),
                message.sequence(),
                heard.snapshot().standing(),
                heard.snapshot().facts(),
                message.consequence());
    }
}
