package io.punctual.milestones.definition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One promise of a process: what must happen, within which time, and what to do about it. */
public record MilestoneDefinition(
        String name,
        @Nullable String instruction,
        Targets target,
        @Nullable Recurrence recurrence,
        @Nullable StartsAt startsAt,
        @Nullable Boolean pausable,
        @Nullable String businessHoursId,
        @Nullable String criteria,
        @Nullable String completion,
        @Nullable List<TriggerDefinition> actions) {

    /** How often a milestone can occur (rule 8); of one milestone, one occurrence runs at a time. */
    public enum Recurrence {
        NONE,
        INDEPENDENT,
        SEQUENTIAL
    }

    /** From when the clock counts (rule 7). */
    public enum StartsAt {
        PROCESS,
        CRITERIA
    }

    public boolean startsWithProcess() {
        return startsAt != StartsAt.CRITERIA;
    }

    public boolean recurs() {
        return recurrence == Recurrence.INDEPENDENT || waitsForTarget();
    }

    /** It starts again no earlier than at the target it had before. */
    public boolean waitsForTarget() {
        return recurrence == Recurrence.SEQUENTIAL;
    }

    public boolean canPause() {
        return pausable == null || pausable;
    }

    public List<TriggerDefinition> triggers() {
        return actions == null ? List.of() : actions;
    }
}
