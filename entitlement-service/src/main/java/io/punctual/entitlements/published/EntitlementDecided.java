package io.punctual.entitlements.published;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which entitlement and process a case gets, and why, as other services read it. */
public record EntitlementDecided(
        String caseId,
        long revision,
        long caseSequence,
        Instant decidedAt,
        boolean covered,
        Instant startAt,
        String reason,
        Map<String, Long> calendars,
        Map<String, Object> facts,
        @Nullable String entitlementId,
        @Nullable String entitlementName,
        @Nullable String processId,
        @Nullable Integer processVersion,
        @Nullable String businessHoursId,
        @Nullable String caseBusinessHoursId,
        @Nullable String startFrom,
        @Nullable String reasonKo) {}
