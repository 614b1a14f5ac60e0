package io.punctual.milestones.recalculation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far milestones follow a revision of business hours.
 *
 * @param done of the total, those that count in the new hours by now
 * @param moved of those, the ones whose target changed by it
 */
public record Recalculation(
        String calendarId,
        long revision,
        State state,
        long total,
        long done,
        long moved,
        Instant requestedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {

    /** Where it is in its life. */
    public enum State {
        WAITING,
        RUNNING,
        DONE
    }
}
