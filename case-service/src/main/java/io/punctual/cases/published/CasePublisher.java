package io.punctual.cases.published;

import io.punctual.cases.events.CaseEvent;
import io.punctual.cases.events.CaseSnapshot;
import io.punctual.cases.events.EventTypes;
import io.punctual.cases.write.Origin;
import io.punctual.kit.message.Causation;
import io.punctual.kit.message.OutgoingMessage;
import io.punctual.kit.message.PersonalCodec;
import io.punctual.kit.outbox.Outbox;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;

/** Puts each stored event into the outbox, in the command's own transaction. */
@Component
@ProcessingGroup("case-publication")
public class CasePublisher {
    static final String TOPIC = "cases";

    private final Outbox outbox;
    private final PersonalCodec codec;

    public CasePublisher(Outbox outbox, PersonalCodec codec) {
        this.outbox = outbox;
        this.codec = codec;
    }

    @EventHandler
    public void publish(CaseEvent event, CaseSnapshot after, DomainEventMessage<?> message) {
        outbox.append(new OutgoingMessage(
                TOPIC,
                event.stamp().caseId().toString(),
                UUID.fromString(message.getIdentifier()),
                "io.punctual." + EventTypes.nameOf(event) + ".v1",
                event.stamp().at(),
                message.getSequenceNumber(),
                causation(message.getMetaData()),
                PublishedEvent.of(event, after, codec)));
    }

    private static Causation causation(MetaData origin) {
        return new Causation(
                Objects.requireNonNull((String) origin.get(Origin.CORRELATION)),
                (String) origin.get(Origin.CAUSATION),
                ((Number) origin.getOrDefault(Origin.DEPTH, 0)).intValue());
    }
}
