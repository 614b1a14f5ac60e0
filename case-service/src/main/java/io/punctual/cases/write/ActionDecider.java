package io.punctual.cases.write;

import static io.punctual.cases.write.SkipReason.CASE_IS_OVER;
import static io.punctual.cases.write.SkipReason.CHANGED_BY_PERSON;
import static io.punctual.cases.write.SkipReason.DUE_AFTER_CLOSING;
import static io.punctual.cases.write.SkipReason.DUE_INSIDE_PAUSE;
import static io.punctual.cases.write.SkipReason.NOBODY_TO_TAKE_IT;
import static io.punctual.cases.write.SkipReason.OWNER_CHANGED;
import static io.punctual.cases.write.SkipReason.OWNER_CHANGED_BY_PERSON;
import static io.punctual.cases.write.SkipReason.WOULD_LOWER_PRIORITY;

import io.punctual.cases.events.CaseEvent;
import io.punctual.cases.events.CaseEvent.ActionSkipped;
import io.punctual.cases.events.CaseEvent.CaseEscalated;
import io.punctual.cases.events.CaseEvent.OwnerChanged;
import io.punctual.cases.events.CaseEvent.PriorityChanged;
import io.punctual.cases.events.Cause;
import io.punctual.cases.events.Owner;
import io.punctual.cases.events.Priority;
import io.punctual.cases.events.Stamp;
import io.punctual.cases.write.ActionStep.Impossible;
import io.punctual.cases.write.ActionStep.RaisePriority;
import io.punctual.cases.write.ActionStep.Reassign;
import io.punctual.cases.write.ActionStep.SetField;
import io.punctual.cases.write.ActionStep.SetPriority;
import io.punctual.cases.write.ActionStep.SetStatus;
import io.punctual.cases.write.CaseCommand.Classify;
import io.punctual.cases.write.CaseCommand.PerformAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rule 16: the actions of milestones never harm; each that is left out is said, with its reason. */
final class ActionDecider {
    private final PerformAction action;
    private final CaseState state;
    private final Stamp now;

    private ActionDecider(PerformAction action, CaseState state, Stamp now) {
        this.action = action;
        this.state = state;
        this.now = now;
    }

    static List<CaseEvent> decide(PerformAction action, CaseState state, Stamp now) {
        return new ActionDecider(action, state, now).decide();
    }

    private List<CaseEvent> decide() {
        var standstill = outOfTime();
        if (standstill.isPresent()) {
            return skip(standstill.get(), null);
        }
        return switch (action.step()) {
            case RaisePriority(var to) -> raise(to);
            case SetPriority(var to) -> priority(to);
            case SetStatus set -> status(set);
            case SetField set -> field(set);
            case Reassign reassign -> reassign(reassign);
            case Impossible(var reason, var field) -> skip(reason, field);
        };
    }

    /** What came due while the clocks stood still was decided before that was known. */
    private Optional<SkipReason> outOfTime() {
        return state.standstills().stream()
                .filter(standstill -> standstill.covers(action.dueAt()))
                .filter(standstill -> stoppedBy(standstill.kind()))
                .findFirst()
                .map(standstill -> switch (standstill.kind()) {
                    case CLOSED -> DUE_AFTER_CLOSING;
                    case PAUSED -> DUE_INSIDE_PAUSE;
                });
    }

    private boolean stoppedBy(Standstill.Kind kind) {
        return switch (action.timing()) {
            case STOPS_IN_PAUSES -> true;
            case RUNS_IN_PAUSES -> kind == Standstill.Kind.CLOSED;
            case NOT_TIMED -> false;
        };
    }

    private List<CaseEvent> raise(Priority to) {
        if (state.snapshot().priority().compareTo(to) > 0) {
            return skip(WOULD_LOWER_PRIORITY, CaseState.PRIORITY);
        }
        return priority(to);
    }

    private List<CaseEvent> priority(Priority to) {
        var from = state.snapshot().priority();
        if (from == to) {
            return List.of();
        }
        return leftAlone(CaseState.PRIORITY).orElseGet(() -> List.of(new PriorityChanged(now, from, to, null)));
    }

    private List<CaseEvent> status(SetStatus set) {
        var current = state.snapshot().status();
        if (set.to().equals(current)) {
            return List.of();
        }
        if (current.category().isOver() && set.to().category() != current.category()) {
            return skip(CASE_IS_OVER, CaseState.STATUS);
        }
        return leftAlone(CaseState.STATUS).orElseGet(() -> StatusChange.to(set.to(), null, state.snapshot(), now));
    }

    private List<CaseEvent> field(SetField set) {
        var name = "fields." + set.name();
        var change = new Classify(Map.of(name, set.value()), null);
        var events = Reclassification.decide(change, state.snapshot(), now);
        return events.isEmpty() ? events : leftAlone(name).orElse(events);
    }

    private List<CaseEvent> reassign(Reassign step) {
        var events = new ArrayList<CaseEvent>();
        if (step.escalation() && !state.snapshot().escalated()) {
            events.add(new CaseEscalated(now, reason(now.cause())));
        }
        events.addAll(handOver(step));
        return List.copyOf(events);
    }

    private List<CaseEvent> handOver(Reassign step) {
        var owner = state.snapshot().owner();
        var ownerId = owner == null ? null : owner.id();
        if (state.changedByPersonAfter(CaseState.OWNER, action.dueAt())) {
            return skip(OWNER_CHANGED_BY_PERSON, CaseState.OWNER);
        }
        if (!Objects.equals(ownerId, step.expectedOwnerId())) {
            return skip(OWNER_CHANGED, CaseState.OWNER);
        }
        var to = step.to();
        if (to == null) {
            return skip(NOBODY_TO_TAKE_IT, CaseState.OWNER);
        }
        return to.equals(owner) ? List.of() : List.of(handOver(owner, to, step.escalation()));
    }

    private CaseEvent handOver(@Nullable Owner from, Owner to, boolean escalation) {
        return new OwnerChanged(now, from, to, escalation, null);
    }

    private Optional<List<CaseEvent>> leftAlone(String what) {
        return state.changedByPersonAfter(what, action.dueAt())
                ? Optional.of(skip(CHANGED_BY_PERSON, what))
                : Optional.empty();
    }

    private List<CaseEvent> skip(SkipReason reason, @Nullable String field) {
        return List.of(new ActionSkipped(now, action.key(), action.kind(), reason.name(), field));
    }

    private static @Nullable String reason(@Nullable Cause cause) {
        return cause == null ? null : cause.name() + ": " + cause.trigger();
    }
}
