package io.punctual.entitlements.process;

import io.punctual.entitlements.events.ProcessEvent;
import io.punctual.entitlements.events.ProcessEvent.DefaultChosen;
import io.punctual.entitlements.events.ProcessEvent.DraftEdited;
import io.punctual.entitlements.events.ProcessEvent.VersionActivated;
import io.punctual.entitlements.events.ProcessEvent.VersionDrafted;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who did what to a process, and when, folded from its events. */
@Component
public class ProcessHistory {
    /** One thing that happened. */
    public record Entry(Instant at, String by, String what, int version) {}

    /** A version as it stood then. */
    public record PastVersion(
            int version,
            String state,
            String changedBy,
            Instant changedAt,
            @Nullable Instant activatedAt) {}

    /** A process as it stood then: its versions, and the one that new cases ran. */
    public record Past(String name, @Nullable Integer defaultVersion, List<PastVersion> versions) {
        public int latestVersion() {
            return versions.getLast().version();
        }
    }

    private final EventStore events;

    ProcessHistory(EventStore events) {
        this.events = events;
    }

    public List<Entry> of(String processId) {
        return events(processId)
                .map(event -> new Entry(event.at(), event.by(), what(event), event.version()))
                .toList();
    }

    /** The process as it was then, unless there was none yet. */
    public Optional<Past> asOf(String processId, Instant at) {
        var versions = new TreeMap<Integer, PastVersion>();
        @Nullable Integer defaultVersion = null;
        var name = "";
        for (var event :
                events(processId).filter(event -> !event.at().isAfter(at)).toList()) {
            var number = event.version();
            switch (event) {
                case VersionDrafted drafted -> {
                    name = name(drafted.definition(), name);
                    versions.put(number, changed(event, "DRAFT"));
                }
                case DraftEdited edited -> {
                    name = name(edited.definition(), name);
                    versions.put(number, changed(event, "DRAFT"));
                }
                case VersionActivated activated -> {
                    var draft = versions.getOrDefault(number, changed(event, "DRAFT"));
                    versions.put(
                            number,
                            new PastVersion(number, "ACTIVE", draft.changedBy(), draft.changedAt(), activated.at()));
                    defaultVersion = number;
                }
                case DefaultChosen _ -> defaultVersion = number;
            }
        }
        return versions.isEmpty()
                ? Optional.empty()
                : Optional.of(new Past(name, defaultVersion, List.copyOf(versions.values())));
    }

    private static PastVersion changed(ProcessEvent event, String state) {
        return new PastVersion(event.version(), state, event.by(), event.at(), null);
    }

    private static String name(Map<String, @Nullable Object> definition, String before) {
        return definition.get("name") instanceof String name ? name : before;
    }

    private Stream<ProcessEvent> events(String processId) {
        return events.readEvents(processId).asStream().map(message -> (ProcessEvent) message.getPayload());
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
