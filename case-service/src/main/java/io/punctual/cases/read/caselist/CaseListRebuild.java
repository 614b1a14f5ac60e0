package io.punctual.cases.read.caselist;

import io.punctual.cases.events.CaseEvent;
import io.punctual.cases.events.CaseEvent.CaseOpened;
import io.punctual.cases.events.CaseSnapshot;
import io.punctual.cases.read.CaseView.Words;
import io.punctual.kit.command.Commands;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the list anew from the events, case by case, while commands go on. */
@Component
public class CaseListRebuild {
    private final CaseListTable table;
    private final EventStore events;
    private final Commands commands;

    CaseListRebuild(CaseListTable table, EventStore events, Commands commands) {
        this.table = table;
        this.events = events;
        this.commands = commands;
    }

    /** How many cases were written. */
    public int run() {
        var cases = table.caseIds();
        cases.forEach(caseId -> commands.execute("rebuild-case-row", () -> rebuild(caseId)));
        return cases.size();
    }

    private boolean rebuild(UUID caseId) {
        // With the row locked no command can write it between reading the stream and writing the row.
        table.lock(caseId);
        var fold = new Fold();
        events.readEvents(caseId.toString(), 0).asStream().forEach(fold::add);
        fold.writeTo(table);
        return true;
    }

    private static final class Fold {
        private @Nullable CaseSnapshot snapshot;
        private @Nullable Words words;
        private long version;

        void add(DomainEventMessage<?> message) {
            var event = (CaseEvent) message.getPayload();
            version = message.getSequenceNumber();
            if (event instanceof CaseOpened opened) {
                snapshot = CaseSnapshot.opened(opened);
                words = CaseListRow.words(opened);
            } else if (snapshot != null) {
                snapshot = snapshot.after(event);
            }
        }

        void writeTo(CaseListTable table) {
            if (snapshot != null && words != null) {
                table.put(new CaseListRow(snapshot, version, words));
            }
        }
    }
}
