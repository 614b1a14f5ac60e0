package io.punctual.milestones.timeline;

import io.punctual.milestones.definition.ProcessRef;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which process a case gets from which moment, as decided after the fact with the given sequence.
 *
 * @param businessHoursId the entitlement's, else the case's
 * @param startFrom the date of the case that the process starts with, if it is not the opening (rule 6)
 */
public record Decision(
        long revision,
        long caseSequence,
        Instant decidedAt,
        Instant startAt,
        @Nullable ProcessRef process,
        @Nullable String businessHoursId,
        Map<String, Long> calendars,
        Map<String, Object> facts,
        String reason,
        @Nullable String startFrom) {

    /** One whose process starts with the case, or with its entitlement. */
    public Decision(
            long revision,
            long caseSequence,
            Instant decidedAt,
            Instant startAt,
            @Nullable ProcessRef process,
            @Nullable String businessHoursId,
            Map<String, Long> calendars,
            Map<String, Object> facts,
            String reason) {
        this(revision, caseSequence, decidedAt, startAt, process, businessHoursId, calendars, facts, reason, null);
    }

    /** Whether the other, made later, says that this one's process, or its waiting for the date, starts at another time. */
    boolean isMovedBy(Decision later) {
        return startFrom != null
                && startFrom.equals(later.startFrom)
                && later.process != null
                && (process == null || process.id().equals(later.process.id()))
                && !startAt.equals(later.startAt);
    }
}
