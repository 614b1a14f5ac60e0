package io.punctual.milestones.published;

import io.punctual.milestones.timeline.Occurrence;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The data of every message on the topic milestones; what a type has no use for is absent. */
public record MilestoneMessage(
        UUID caseId,
        UUID milestoneId,
        long revision,
        String name,
        int occurrence,
        String processId,
        int processVersion,
        @Nullable Instant at,
        Occurrence.State state,
        Instant startedAt,
        Instant targetAt,
        String why,
        @Nullable Instant completedAt,
        Occurrence.@Nullable Outcome outcome,
        @Nullable Instant previousTargetAt,
        @Nullable Trigger trigger,
        @Nullable List<Action> actions,
        @Nullable List<String> corrects) {

    /** The trigger that fired. */
    public record Trigger(
            String on, int index, Instant dueAt, @Nullable String offset) {}

    /** What to perform, once by its key. */
    public record Action(
            String key,
            String kind,
            @Nullable String field,
            @Nullable Object value,
            @Nullable String raiseTo,
            @Nullable String to,
            @Nullable String template,
            @Nullable String expectedOwnerId) {}

    /** The kinds of messages, by the name of their type. */
    public enum Kind {
        STARTED,
        WARNED,
        VIOLATED,
        COMPLETED,
        PAUSED,
        RESUMED,
        RETARGETED,
        CANCELLED,
        CORRECTED;

        public String type() {
            return "io.punctual.milestone." + name().toLowerCase(java.util.Locale.ROOT) + ".v1";
        }
    }
}
