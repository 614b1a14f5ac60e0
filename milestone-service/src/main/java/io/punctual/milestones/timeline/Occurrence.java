package io.punctual.milestones.timeline;

import io.punctual.milestones.definition.CompiledMilestone;
import io.punctual.milestones.definition.ProcessRef;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One occurrence of a milestone, as it follows from the facts known.
 *
 * @param why what made it stand as it does
 * @param withheld the warnings that gave way to a later one and never fire
 */
public record Occurrence(
        UUID id,
        int occurrence,
        ProcessRef process,
        CompiledMilestone milestone,
        CalendarRef calendar,
        State state,
        Instant startedAt,
        Instant targetAt,
        Duration target,
        RunningTime running,
        @Nullable Instant stoppedAt,
        @Nullable Instant completedAt,
        @Nullable Outcome outcome,
        String why,
        String startedBecause,
        String criteria,
        long startedBySequence,
        List<TriggerState> triggers,
        Set<String> withheld) {

    /** How an occurrence stands. */
    public enum State {
        RUNNING,
        PAUSED,
        COMPLETED,
        CANCELLED
    }

    /** How an occurrence ended: completed in time, not in time, or neither done nor late when its case closed. */
    public enum Outcome {
        MET,
        MISSED,
        UNMET_AT_CLOSE
    }

    /** Stands for an occurrence that was told of and that the history does not hold any more. */
    public static Occurrence neverStarted(
            UUID id,
            int occurrence,
            ProcessRef process,
            CompiledMilestone milestone,
            Instant startedAt,
            Instant targetAt,
            Instant endedAt,
            String why) {
        return new Occurrence(
                id,
                occurrence,
                process,
                milestone,
                CalendarRef.ALWAYS,
                State.CANCELLED,
                startedAt,
                targetAt,
                Duration.ZERO,
                RunningTime.from(startedAt, Hours.ALWAYS).stopped(startedAt),
                endedAt,
                null,
                null,
                why,
                why,
                "",
                0,
                List.of(),
                Set.of());
    }

    public String name() {
        return milestone.name();
    }

    public boolean ended() {
        return switch (state) {
            case RUNNING, PAUSED -> false;
            case COMPLETED, CANCELLED -> true;
        };
    }

    /** Exactly at the target is in time; a stopped clock cannot pass it. */
    public boolean violatedAt(Instant now) {
        return completedAt != null
                ? outcome == Outcome.MISSED
                : (stoppedAt == null ? now : stoppedAt).isAfter(targetAt);
    }
}
