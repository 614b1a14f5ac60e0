package io.punctual.entitlements.write.contract;

import io.punctual.entitlements.events.ContractLine;
import io.punctual.entitlements.events.ContractTerms;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says how a service contract shall be from now on; what differs becomes events. */
public record RecordContract(String contractId, ContractTerms terms, List<ContractLine> lines, String by) {
    /** Callers choose the ids of contracts, so they are kept apart from those of processes in the event store. */
    public static String aggregateId(String contractId) {
        return "service-contract/" + contractId;
    }

    @TargetAggregateIdentifier
    public String aggregateId() {
        return aggregateId(contractId);
    }
}
