package io.punctual.milestones.simulation;

import io.punctual.milestones.timeline.Occurrence.State;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What would have happened beside what happened.
 *
 * @param asOf the instant by which what still runs is judged, in both
 * @param notReplayed how many cases could not be replayed, by the reason
 * @param worst those that would be latest, the latest first
 */
public record SimulationResult(
        Instant asOf,
        int cases,
        int casesViolatedActually,
        int casesViolatedSimulated,
        List<MilestoneComparison> milestones,
        List<WorstCase> worst,
        Map<String, Integer> notReplayed,
        List<String> notes) {

    static final List<String> NOTES = List.of(
            "History is replayed as it was: people, and actions of the milestones that ran then, did what they did. What the proposed"
                    + " process's own actions would have changed (a raised priority, another owner) cannot be known.",
            "Each case is replayed as if the proposed process had governed it whenever it had one; a case that never had one stays"
                    + " without.",
            "Both columns are counted from history by the same rules, as of the same instant.");

    /** All milestones of one name. */
    public record MilestoneComparison(String name, Counts actual, Counts simulated) {}

    /**
     * A milestone that would be late.
     *
     * @param late how far beyond its target
     * @param actualLate how late it really was, negative when in time; absent when there was no such milestone
     * @param newlyViolated it was in time, or not there
     */
    public record WorstCase(
            UUID caseId,
            @Nullable Long number,
            String milestone,
            int occurrence,
            State state,
            Instant targetAt,
            Duration late,
            @Nullable Instant actualTargetAt,
            @Nullable Duration actualLate,
            boolean newlyViolated) {}
}
