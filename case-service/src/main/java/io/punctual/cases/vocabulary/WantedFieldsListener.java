package io.punctual.cases.vocabulary;

import io.punctual.kit.inbox.Inbox;
import io.punctual.kit.message.IncomingMessage;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Defines the fields that an imported process reads, unless an admin has defined one of that name before. */
@Component
class WantedFieldsListener {
    private static final Logger log = LoggerFactory.getLogger(WantedFieldsListener.class);
    private static final String CONSUMER = "case-service-wanted-fields";
    private static final String KIND = "case-field-wanted/";

    /** What is read of the wish. */
    record Wanted(
            String id, FieldDefinition.Type type, @Nullable String label) {}

    private final Inbox inbox;
    private final Fields fields;

    WantedFieldsListener(Inbox inbox, Fields fields) {
        this.inbox = inbox;
        this.fields = fields;
    }

    @KafkaListener(topics = "directory", groupId = CONSUMER)
    void on(ConsumerRecord<String, byte[]> message) {
        if (message.key() != null && message.key().startsWith(KIND)) {
            inbox.once(message, CONSUMER, this::define);
        }
    }

    private void define(IncomingMessage message) {
        var wanted = message.as(Wanted.class);
        if (fields.definition(wanted.id()).isPresent()) {
            log.info("Field {} is wanted as {} and is there already", wanted.id(), wanted.type());
            return;
        }
        fields.put(new FieldDefinition(wanted.id(), 0, wanted.type(), List.of(), wanted.label(), true));
    }
}
