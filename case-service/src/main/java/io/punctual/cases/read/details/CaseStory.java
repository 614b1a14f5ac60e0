package io.punctual.cases.read.details;

import io.punctual.cases.events.CaseEvent;
import io.punctual.cases.facts.CaseFacts;
import io.punctual.cases.facts.Fact;
import io.punctual.cases.read.Merges;
import io.punctual.kit.web.ProblemException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Everything known of one case: its own events and what other services said. */
@Component
class CaseStory {
    private final EventStore events;
    private final CaseFacts facts;
    private final Merges merges;

    CaseStory(EventStore events, CaseFacts facts, Merges merges) {
        this.events = events;
        this.facts = facts;
        this.merges = merges;
    }

    Told of(UUID caseId) {
        return new Told(events(caseId), facts.of(caseId));
    }

    /** What happened in the cases that were merged into this one. */
    List<Told> mergedInto(UUID caseId) {
        return merges.among(caseId).stream()
                .skip(1)
                .map(merged -> new Told(events(merged), List.of()))
                .toList();
    }

    private List<StoredEvent> events(UUID caseId) {
        var stored = events.readEvents(caseId.toString(), 0)
                .asStream()
                .map(message -> new StoredEvent(
                        message.getIdentifier(), message.getSequenceNumber(), (CaseEvent) message.getPayload()))
                .toList();
        if (stored.isEmpty()) {
            throw ProblemException.notFound("case", caseId);
        }
        return stored;
    }

    /** The story, or as much of it as had been told at a time. */
    record Told(List<StoredEvent> events, List<Fact> facts) {
        Told until(Instant asOf) {
            return new Told(
                    events.stream()
                            .filter(stored -> !stored.event().stamp().at().isAfter(asOf))
                            .toList(),
                    facts.stream().filter(fact -> !fact.at().isAfter(asOf)).toList());
        }
    }
}
