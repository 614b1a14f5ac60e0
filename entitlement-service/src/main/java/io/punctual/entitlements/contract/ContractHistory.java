package io.punctual.entitlements.contract;

import io.punctual.entitlements.events.ContractEvent;
import io.punctual.entitlements.events.ContractEvent.ContractSigned;
import io.punctual.entitlements.events.ContractEvent.LineAdded;
import io.punctual.entitlements.events.ContractEvent.LineChanged;
import io.punctual.entitlements.events.ContractEvent.LineRemoved;
import io.punctual.entitlements.events.ContractEvent.TermsChanged;
import io.punctual.entitlements.events.ContractLine;
import io.punctual.entitlements.events.ContractTerms;
import io.punctual.entitlements.read.contracts.ContractRows.Contract;
import io.punctual.entitlements.write.contract.RecordContract;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who changed what of a contract, and how it was at any time, folded from its events. */
@Component
public class ContractHistory {
    /** One thing that happened: either the terms or a line say how it was from then on; of a removed line only its id is left. */
    public record Entry(
            Instant at,
            String by,
            String what,
            @Nullable ContractTerms terms,
            @Nullable ContractLine line,
            @Nullable String lineId) {
        static Entry of(ContractEvent event) {
            return switch (event) {
                case ContractSigned signed -> of(signed, "SIGNED", signed.terms(), null);
                case TermsChanged changed -> of(changed, "TERMS_CHANGED", changed.terms(), null);
                case LineAdded added -> of(added, "LINE_ADDED", null, added.line());
                case LineChanged changed -> of(changed, "LINE_CHANGED", null, changed.line());
                case LineRemoved removed ->
                    new Entry(removed.at(), removed.by(), "LINE_REMOVED", null, null, removed.lineId());
            };
        }

        private static Entry of(
                ContractEvent event, String what, @Nullable ContractTerms terms, @Nullable ContractLine line) {
            return new Entry(event.at(), event.by(), what, terms, line, line == null ? null : line.id());
        }
    }

    private final EventStore events;

    ContractHistory(EventStore events) {
        this.events = events;
    }

    /** The earliest first. */
    public List<Entry> of(String contractId) {
        return events(contractId).stream().map(Entry::of).toList();
    }

    /** The contract as it was then, unless it was not signed yet. */
    public Optional<Contract> asOf(String contractId, Instant at) {
        @Nullable ContractTerms terms = null;
        var lines = new LinkedHashMap<String, ContractLine>();
        var revision = 0L;
        for (var event : events(contractId)) {
            if (event.at().isAfter(at)) {
                break;
            }
            revision++;
            switch (event) {
                case ContractSigned signed -> terms = signed.terms();
                case TermsChanged changed -> terms = changed.terms();
                case LineAdded added -> lines.put(added.line().id(), added.line());
                case LineChanged changed -> lines.put(changed.line().id(), changed.line());
                case LineRemoved removed -> lines.remove(removed.lineId());
            }
        }
        return terms == null
                ? Optional.empty()
                : Optional.of(new Contract(contractId, revision, terms, List.copyOf(lines.values())));
    }

    private List<ContractEvent> events(String contractId) {
        return events.readEvents(RecordContract.aggregateId(contractId))
                .asStream()
                .map(message -> (ContractEvent) message.getPayload())
                .toList();
    }
}
