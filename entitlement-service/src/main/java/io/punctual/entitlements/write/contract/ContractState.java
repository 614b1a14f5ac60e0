package io.punctual.entitlements.write.contract;

import io.punctual.entitlements.events.ContractEvent;
import io.punctual.entitlements.events.ContractEvent.ContractSigned;
import io.punctual.entitlements.events.ContractEvent.LineAdded;
import io.punctual.entitlements.events.ContractEvent.LineChanged;
import io.punctual.entitlements.events.ContractEvent.LineRemoved;
import io.punctual.entitlements.events.ContractEvent.TermsChanged;
import io.punctual.entitlements.events.ContractLine;
import io.punctual.entitlements.events.ContractTerms;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What past events tell the decider: the terms, if it was signed, and the lines in their order. */
record ContractState(@Nullable ContractTerms terms, Map<String, ContractLine> lines) {
    static final ContractState NONE = new ContractState(null, Map.of());

    ContractState evolve(ContractEvent event) {
        return switch (event) {
            case ContractSigned signed -> new ContractState(signed.terms(), lines);
            case TermsChanged changed -> new ContractState(changed.terms(), lines);
            case LineAdded added -> with(added.line());
            case LineChanged changed -> with(changed.line());
            case LineRemoved removed -> without(removed.lineId());
        };
    }

    private ContractState with(ContractLine line) {
        var changed = new LinkedHashMap<>(lines);
        changed.put(line.id(), line);
        return new ContractState(terms, Collections.unmodifiableMap(changed));
    }

    private ContractState without(String lineId) {
        var changed = new LinkedHashMap<>(lines);
        changed.remove(lineId);
        return new ContractState(terms, Collections.unmodifiableMap(changed));
    }
}
