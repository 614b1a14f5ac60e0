package io.punctual.notifications.casefile;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a milestone stands, by the latest that was heard of it. */
public record MilestoneStanding(
        UUID milestoneId,
        long revision,
        State state,
        Instant targetAt,
        @Nullable Instant completedAt) {

    /** Whether time is passing for it. */
    public enum State {
        RUNNING,
        PAUSED,
        COMPLETED,
        CANCELLED
    }
}
