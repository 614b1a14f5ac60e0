package io.punctual.milestones.timeline;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a case, with the case as it was recorded after it, flat, by the names expressions use.
 *
 * @param at when it was recorded
 * @param occurredAt when it happened, which is when it counts
 * @param action the key of the milestone action that caused it, if one did
 */
public record CaseFact(
        long sequence,
        String type,
        Instant at,
        Instant occurredAt,
        @Nullable String action,
        @Nullable String reason,
        @Nullable String replyChannel,
        Map<String, Object> snapshot) {

    /** Whether the given occurrence did it itself, by one of its actions. */
    boolean isDoneBy(Object milestoneId) {
        return action != null && action.startsWith(milestoneId + "/");
    }
}
