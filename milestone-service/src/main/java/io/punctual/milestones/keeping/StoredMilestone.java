package io.punctual.milestones.keeping;

import io.punctual.milestones.timeline.Occurrence.Outcome;
import io.punctual.milestones.timeline.Occurrence.State;
import io.punctual.milestones.timer.PlannedTrigger;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An occurrence as it was last folded and said, with what has fired since. */
record StoredMilestone(
        UUID id,
        String processId,
        int processVersion,
        State state,
        Instant targetAt,
        @Nullable Instant completedAt,
        @Nullable Outcome outcome,
        long revision,
        int timerVersion,
        List<PlannedTrigger> plan,
        List<FiredTrigger> fired,
        @Nullable StoredClock clock) {

    /** What fired of it, and whether that was taken back. */
    record FiredTrigger(String key, Instant firedAt, long revision, boolean skipped, boolean corrected) {}

    /** The same, with what fired of it. */
    StoredMilestone withFired(List<FiredTrigger> triggers) {
        return new StoredMilestone(
                id,
                processId,
                processVersion,
                state,
                targetAt,
                completedAt,
                outcome,
                revision,
                timerVersion,
                plan,
                triggers,
                clock);
    }

    /** The revision of the last message sent about it. */
    long saidUpTo() {
        return fired.stream().mapToLong(FiredTrigger::revision).reduce(revision, Math::max);
    }

    boolean hasFired(String key) {
        return fired.stream().anyMatch(trigger -> trigger.key().equals(key));
    }

    /** What of the plan is still to come. */
    List<PlannedTrigger> rest() {
        return plan.stream().filter(trigger -> !hasFired(trigger.key())).toList();
    }
}
