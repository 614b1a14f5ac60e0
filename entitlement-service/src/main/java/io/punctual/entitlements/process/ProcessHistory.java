package io.punctual.entitlements.process;

import io.punctual.entitlements.events.ProcessEvent;
import io.punctual.entitlements.events.ProcessEvent.DefaultChosen;
import io.punctual.entitlements.events.ProcessEvent.DraftEdited;
import io.punctual.entitlements.events.ProcessEvent.VersionActivated;
import io.punctual.entitlements.events.ProcessEvent.VersionDrafted;
import java.time.Instant;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Who did what to a process, and when, folded from its events. */
@Component
public class ProcessHistory {
    /** One thing that happened. */
    public record Entry(Instant at, String by, String what, int version) {}

    private final EventStore events;

    ProcessHistory(EventStore events) {
        this.events = events;
    }

    public List<Entry> of(String processId) {
        return events.readEvents(processId)
                .asStream()
                .map(message -> (ProcessEvent) message.getPayload())
                .map(event -> new Entry(event.at(), event.by(), what(event), event.version()))
                .toList();
    }

    private static String what(ProcessEvent event) {
        return switch (event) {
            case VersionDrafted _ -> "DRAFTED";
            case DraftEdited _ -> "EDITED";
            case VersionActivated _ -> "ACTIVATED";
            case DefaultChosen _ -> "MADE_DEFAULT";
        };
    }
}
