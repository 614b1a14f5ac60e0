package io.punctual.entitlements.write.contract;

import io.punctual.entitlements.events.ContractEvent;
import io.punctual.entitlements.events.ContractEvent.ContractSigned;
import io.punctual.entitlements.events.ContractEvent.LineAdded;
import io.punctual.entitlements.events.ContractEvent.LineChanged;
import io.punctual.entitlements.events.ContractEvent.LineRemoved;
import io.punctual.entitlements.events.ContractEvent.TermsChanged;
import io.punctual.entitlements.events.ContractLine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Turns how a contract shall be into what happened to it; nothing happened if it is so already. */
final class ContractDecider {
    private ContractDecider() {}

    static List<ContractEvent> decide(RecordContract command, ContractState state, Instant now) {
        var events = new ArrayList<ContractEvent>();
        var id = command.contractId();
        if (state.terms() == null) {
            events.add(new ContractSigned(id, command.terms(), command.by(), now));
        } else if (!state.terms().equals(command.terms())) {
            events.add(new TermsChanged(id, command.terms(), command.by(), now));
        }
        lines(command, state, now, events);
        return events;
    }

    private static void lines(RecordContract command, ContractState state, Instant now, List<ContractEvent> events) {
        var id = command.contractId();
        var kept = command.lines().stream().map(ContractLine::id).collect(Collectors.toSet());
        for (var line : state.lines().values()) {
            if (!kept.contains(line.id())) {
                events.add(new LineRemoved(id, line.id(), command.by(), now));
            }
        }
        for (var line : command.lines()) {
            var before = state.lines().get(line.id());
            if (before == null) {
                events.add(new LineAdded(id, line, command.by(), now));
            } else if (!before.equals(line)) {
                events.add(new LineChanged(id, line, command.by(), now));
            }
        }
    }
}
