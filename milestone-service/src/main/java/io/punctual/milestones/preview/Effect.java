package io.punctual.milestones.preview;

import io.punctual.milestones.timeline.Occurrence.State;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a change would do to one milestone of one case.
 *
 * @param fromTarget absent when there is no such milestone yet
 * @param toTarget absent when there is none any more
 * @param violatedAtOnce it is in time now and would be late the moment the change is made
 * @param firesAtOnce the triggers that would fire the moment the change is made
 */
public record Effect(
        UUID caseId,
        @Nullable Long number,
        UUID milestoneId,
        String milestone,
        int occurrence,
        Change change,
        State state,
        @Nullable Instant fromTarget,
        @Nullable Instant toTarget,
        boolean violatedAtOnce,
        List<String> firesAtOnce,
        String why) {

    /** What becomes of a milestone. */
    public enum Change {
        MOVED,
        STARTED,
        ENDED
    }
}
