package io.punctual.cases.eventstore;

import io.punctual.cases.events.CaseEvent;
import io.punctual.cases.write.CaseState;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.stereotype.Component;

/**
 * Remembers the state of a case every so many events, in the command's own transaction, so that a long history costs a command no
 * more than a short one. What is remembered can always be thrown away: the events lead to it again.
 */
@Component
@ProcessingGroup("case-states")
class RememberedStates {
    static final String NAME = "case.state";
    static final String REVISION = CaseState.RULES + "-" + StateShape.of(CaseState.class);

    private static final int EVERY = 25;

    private final EventStorageEngine engine;

    RememberedStates(EventStorageEngine engine) {
        this.engine = engine;
    }

    @EventHandler
    void remember(CaseEvent event, CaseState after, DomainEventMessage<?> message) {
        var sequence = message.getSequenceNumber();
        if ((sequence + 1) % EVERY == 0) {
            engine.storeSnapshot(new GenericDomainEventMessage<>(
                    message.getType(), message.getAggregateIdentifier(), sequence, after));
        }
    }

    /** Only what these very rules and shapes made. */
    static boolean usable(DomainEventData<?> remembered) {
        return REVISION.equals(remembered.getPayload().getType().getRevision());
    }
}
