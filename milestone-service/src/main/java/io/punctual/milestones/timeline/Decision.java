package io.punctual.milestones.timeline;

import io.punctual.milestones.definition.ProcessRef;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which process a case gets from which moment, as decided after the fact with the given sequence.
 *
 * @param businessHoursId the entitlement's, else the case's
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
        String reason) {}
