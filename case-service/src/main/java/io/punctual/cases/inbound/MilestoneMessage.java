package io.punctual.cases.inbound;

import io.punctual.cases.events.Actor;
import io.punctual.cases.events.Cause;
import io.punctual.cases.read.caselist.ListedServiceLevels;
import io.punctual.cases.write.CaseCommand.Timing;
import io.punctual.cases.write.Origin;
import io.punctual.kit.message.Causation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What case-service needs of a message about a milestone. */
record MilestoneMessage(
        UUID caseId,
        UUID milestoneId,
        long revision,
        String name,
        String state,
        Instant at,
        Instant targetAt,
        @Nullable Boolean pausable,
        @Nullable Trigger trigger,
        @Nullable List<Action> actions) {

    record Trigger(String on, Instant dueAt) {}

    record Action(
            String key,
            String kind,
            @Nullable String field,
            @Nullable Object value,
            @Nullable String raiseTo,
            @Nullable String to,
            @Nullable String expectedOwnerId) {
        /** The others are performed by notification-service. */
        boolean isOurs() {
            return kind.equals("UPDATE_CASE") || kind.equals("REASSIGN");
        }
    }

    List<Action> ourActions() {
        return actions == null
                ? List.of()
                : actions.stream().filter(Action::isOurs).toList();
    }

    Instant dueAt() {
        return trigger == null ? at : trigger.dueAt();
    }

    /** Success follows from what happened, at its own time; only warnings and violations wait for the clock. */
    Timing timing() {
        if (trigger == null || trigger.on().equals("SUCCESS")) {
            return Timing.NOT_TIMED;
        }
        return Boolean.FALSE.equals(pausable) ? Timing.RUNS_IN_PAUSES : Timing.STOPS_IN_PAUSES;
    }

    Origin origin(Action action, Causation causation) {
        var on = trigger == null ? null : trigger.on();
        return new Origin(
                Actor.milestone(milestoneId.toString()),
                new Cause(Cause.Kind.MILESTONE, action.key(), name, on),
                causation.correlationId(),
                causation.causationId(),
                causation.depth());
    }

    ListedServiceLevels.Milestone listed() {
        return new ListedServiceLevels.Milestone(milestoneId, caseId, name, targetAt, state, revision);
    }
}
