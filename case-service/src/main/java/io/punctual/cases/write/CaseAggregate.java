package io.punctual.cases.write;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;
import static org.axonframework.modelling.command.AggregateLifecycle.isLive;

import io.punctual.cases.events.CaseEvent;
import io.punctual.cases.events.CaseEvent.CaseOpened;
import io.punctual.cases.events.Stamp;
import io.punctual.kit.time.TimeSource;
import java.time.Instant;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** Binds {@link CaseDecider} to Axon: loads the state, reads the time, stores the decision. No rule lives here. */
@AggregateRoot(type = "case")
public class CaseAggregate {
    @AggregateIdentifier
    private @Nullable UUID id;

    private @Nullable CaseState state;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    CaseChange open(StartCase start, TimeSource time) {
        var now = stamp(start.caseId(), start.origin(), time.now());
        apply(
                CaseDecider.open(start.command(), now),
                MetaData.from(start.origin().metadata()));
        return change();
    }

    @CommandHandler
    CaseChange act(ActOnCase act, TimeSource time) {
        var expected = act.expectedVersion();
        if (expected != null && !expected.equals(getVersion())) {
            throw new CaseRejected(
                    CaseRejected.Code.STALE_VERSION, "The case is at version " + getVersion() + ", not " + expected);
        }
        var current = requireNonNull(state);
        var earliest = current.snapshot().lastChangedAt();
        var clock = time.now();
        var now = stamp(act.caseId(), act.origin(), clock.isBefore(earliest) ? earliest : clock);
        CaseDecider.decide(act.command(), current, now)
                .forEach(event -> apply(event, MetaData.from(act.origin().metadata())));
        return change();
    }

    @EventSourcingHandler
    void evolve(CaseEvent event, EventMessage<?> message) {
        id = event.stamp().caseId();
        state = event instanceof CaseOpened opened
                ? CaseState.opened(opened)
                : requireNonNull(state).after(event);
        if (isLive()) {
            // The handlers of this transaction are given the case as this very event left it.
            CurrentUnitOfWork.get().root().resources().put(message.getIdentifier(), state);
        }
    }

    /** Instead of the events up to it. */
    @EventSourcingHandler
    void recall(CaseState remembered) {
        id = remembered.snapshot().caseId();
        state = remembered;
    }

    private CaseChange change() {
        return new CaseChange(requireNonNull(state).snapshot(), getVersion());
    }

    private static Stamp stamp(UUID caseId, Origin origin, Instant now) {
        return new Stamp(caseId, now, now, origin.actor(), origin.cause());
    }
}
