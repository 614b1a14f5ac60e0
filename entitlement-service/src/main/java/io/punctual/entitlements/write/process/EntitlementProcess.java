package io.punctual.entitlements.write.process;

import io.punctual.entitlements.events.ProcessEvent;
import io.punctual.entitlements.write.process.ProcessCommand.ActivateVersion;
import io.punctual.entitlements.write.process.ProcessCommand.ChooseDefault;
import io.punctual.entitlements.write.process.ProcessCommand.CreateProcess;
import io.punctual.entitlements.write.process.ProcessCommand.DraftVersion;
import io.punctual.entitlements.write.process.ProcessCommand.EditDraft;
import io.punctual.entitlements.write.process.ProcessCommand.ImportVersion;
import io.punctual.kit.time.TimeSource;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** Binds {@link ProcessDecider} to Axon: loads the state, stores the decision. No rule lives here. */
@AggregateRoot(type = "entitlement-process")
public class EntitlementProcess {
    @AggregateIdentifier
    @SuppressWarnings("unused") // read by Axon
    private @Nullable String id;

    private ProcessState state = ProcessState.NONE;

    EntitlementProcess() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(CreateProcess command, TimeSource time) {
        decide(command, time);
    }

    /** Answers the number of the new version. */
    @CommandHandler
    int handle(DraftVersion command, TimeSource time) {
        decide(command, time);
        return state.latest();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ImportVersion command, TimeSource time) {
        decide(command, time);
    }

    @CommandHandler
    void handle(EditDraft command, TimeSource time) {
        decide(command, time);
    }

    @CommandHandler
    void handle(ActivateVersion command, TimeSource time) {
        decide(command, time);
    }

    @CommandHandler
    void handle(ChooseDefault command, TimeSource time) {
        decide(command, time);
    }

    @EventSourcingHandler
    void evolve(ProcessEvent event) {
        id = event.processId();
        state = state.evolve(event);
    }

    private void decide(ProcessCommand command, TimeSource time) {
        ProcessDecider.decide(command, state, time.now()).forEach(AggregateLifecycle::apply);
    }
}
