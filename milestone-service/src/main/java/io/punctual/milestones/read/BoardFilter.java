package io.punctual.milestones.read;

import io.punctual.milestones.timeline.Occurrence.State;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for of all milestones; null means any.
 *
 * @param queue an owner that is a queue
 */
public record BoardFilter(
        Set<State> states,
        @Nullable Instant dueAfter,
        @Nullable Instant dueBefore,
        @Nullable String owner,
        @Nullable String queue,
        @Nullable Boolean violated,
        @Nullable String processId,
        @Nullable String name) {

    public static final Set<State> LIVE = Set.copyOf(EnumSet.of(State.RUNNING, State.PAUSED));

    /** Whoever owns the case, a person or a queue. */
    @Nullable String ownerId() {
        return owner == null ? queue : owner;
    }

    /** Milestones that run or pause belong to cases that are open. */
    boolean onlyLive() {
        return LIVE.containsAll(states);
    }
}
