package io.punctual.entitlements.write.contract;

import io.punctual.entitlements.events.ContractEvent;
import io.punctual.kit.time.TimeSource;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** Binds {@link ContractDecider} to Axon: loads the state, stores the decision. No rule lives here. */
@AggregateRoot(type = "service-contract")
public class ServiceContract {
    @AggregateIdentifier
    @SuppressWarnings("unused") // read by Axon
    private @Nullable String id;

    private ContractState state = ContractState.NONE;

    ServiceContract() {}

    /** Answers whether the contract is new. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    boolean handle(RecordContract command, TimeSource time) {
        var signs = state.terms() == null;
        ContractDecider.decide(command, state, time.now()).forEach(AggregateLifecycle::apply);
        return signs;
    }

    @EventSourcingHandler
    void evolve(ContractEvent event) {
        id = RecordContract.aggregateId(event.contractId());
        state = state.evolve(event);
    }
}
