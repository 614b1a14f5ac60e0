package io.punctual.milestones.simulation;

import io.punctual.milestones.timeline.Occurrence;
import java.time.Duration;
import java.time.Instant;

/** How far an occurrence is beyond its target on the clock; negative while or because it is in time. */
record Lateness(Occurrence occurrence, Instant now) {
    Duration late() {
        return Duration.between(occurrence.targetAt(), reached());
    }

    private Instant reached() {
        var completed = occurrence.completedAt();
        var stopped = occurrence.stoppedAt();
        return completed != null ? completed : stopped != null ? stopped : now;
    }
}
