package io.punctual.entitlements.inbound;

import io.punctual.entitlements.directory.CaseFields;
import io.punctual.kit.inbox.Inbox;
import io.punctual.kit.message.IncomingMessage;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears the fields that admins define for cases; the rest of the directory is of no use here, or our own. */
@Component
class DirectoryListener {
    private static final String KIND = "case-field/";

    /** What is read of a field's definition. */
    record CaseField(String id, long revision, String type, boolean active) {}

    private final Inbox inbox;
    private final CaseFields fields;

    DirectoryListener(Inbox inbox, CaseFields fields) {
        this.inbox = inbox;
        this.fields = fields;
    }

    @KafkaListener(topics = "directory", groupId = CasesListener.CONSUMER)
    void on(ConsumerRecord<String, byte[]> message) {
        if (message.key() != null && message.key().startsWith(KIND)) {
            inbox.byRevision(message, CasesListener.CONSUMER, this::apply);
        }
    }

    private void apply(IncomingMessage message) {
        var field = message.as(CaseField.class);
        fields.heard(field.id(), field.revision(), field.type(), field.active());
    }
}
