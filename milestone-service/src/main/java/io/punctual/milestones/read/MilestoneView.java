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
     * @param process its name
     * @param calendars the business hours it counts in, each from when; none means always open
     * @param counted the open time that counts towards the target
     * @param pauses when its clock stood still; the last one has no end while it lasts
     */
    public record Why(
            String start,
            String startKo,
            String standing,
            String standingKo,
            String criteria,
            String completion,
            Duration target,
            String processId,
            int processVersion,
            String process,
            @Nullable String calendarId,
            @Nullable Long calendarRevision,
            List<Hours> calendars,
            List<Segment> counted,
            List<Pause> pauses) {}

    /** A revision of business hours and from when it counts for a milestone. */
    public record Hours(String calendarId, long revision, Instant from) {}

    /** A stretch that counts for nothing. */
    public record Pause(Instant from, @Nullable Instant to) {}
}
