package io.punctual.cases.read.caselist;

import io.punctual.cases.events.CaseEvent;
import io.punctual.cases.events.CaseEvent.CaseOpened;
import io.punctual.cases.events.CaseSnapshot;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the list in step with the events, in the command's own transaction. */
@Component
@ProcessingGroup("case-list")
public class CaseListProjector {
    private final CaseListTable table;

    CaseListProjector(CaseListTable table) {
        this.table = table;
    }

    @EventHandler
    public void project(CaseEvent event, CaseSnapshot after, DomainEventMessage<?> message) {
        if (event instanceof CaseOpened opened) {
            table.put(new CaseListRow(after, message.getSequenceNumber(), CaseListRow.words(opened)));
        } else {
            table.update(after, message.getSequenceNumber());
        }
    }
}
