package io.punctual.milestones.read;

import io.punctual.milestones.calendar.Segment;
import io.punctual.milestones.timeline.Occurrence.Outcome;
import io.punctual.milestones.timeline.Occurrence.State;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A milestone as it is shown (rule 12); amounts are negative when overdue, and absent once it has ended. */
public record MilestoneView(
        UUID milestoneId,
        UUID caseId,
        String name,
        int occurrence,
        State state,
        boolean violated,
        Instant startedAt,
        Instant targetAt,
        @Nullable Instant completedAt,
        @Nullable Outcome outcome,
        @Nullable Duration remaining,
        @Nullable Duration remainingBusiness,
        Duration elapsed,
        Duration elapsedBusiness,
        @Nullable Instant pausedSince,
        @Nullable String instruction,
        List<Trigger> upcoming,
        List<Trigger> fired,
        Why why) {

    /** A trigger, when it is due and, if it fired, when. */
    public record Trigger(
            String on, int index, Instant dueAt, @Nullable Instant firedAt) {}

    /**
     * Why the milestone stands as it does and is due when it is.
     *
     * @param counted the open time that counts towards the target
     */
    public record Why(
            String start,
            String standing,
            String criteria,
            String completion,
            Duration target,
            String processId,
            int processVersion,
            String process,
            @Nullable String calendarId,
            @Nullable Long calendarRevision,
            List<Segment> counted) {}
}
