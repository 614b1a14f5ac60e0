package io.punctual.entitlements.cover;

import io.punctual.entitlements.resolution.ReasonCode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The cover a case was given, and why it was not another.
 *
 * @param startFrom the date of the case that its process starts with, if it is not the opening (rule 6)
 * @param waiting whether that date is not set or has not come; until then nobody is told of the process
 */
public record Decision(
        boolean covered,
        @Nullable String entitlementId,
        @Nullable String entitlementName,
        @Nullable String processId,
        @Nullable Integer processVersion,
        @Nullable String businessHoursId,
        @Nullable String caseBusinessHoursId,
        Instant startAt,
        String reason,
        Map<String, Long> calendars,
        Map<String, Object> facts,
        List<Considered> candidates,
        @Nullable String startFrom,
        boolean waiting) {

    /** One entitlement that was considered; the reason is in English and Korean. */
    public record Considered(String entitlementId, String name, boolean applies, ReasonCode reasonCode, Words reason) {}

    /** The same sentence in both languages. */
    public record Words(String en, String ko) {}

    /** The same cover under another version of its process, whose business hours are pinned anew. */
    Decision movedTo(int version, Map<String, Long> pinned, String why) {
        return new Decision(
                covered,
                entitlementId,
                entitlementName,
                processId,
                version,
                businessHoursId,
                caseBusinessHoursId,
                startAt,
                why,
                pinned,
                facts,
                candidates,
                startFrom,
                waiting);
    }

    /** The same with a process that starts with a date of the case, or waits for it. */
    Decision startingWith(String field, Instant at, boolean waits, String why) {
        return new Decision(
                covered,
                entitlementId,
                entitlementName,
                processId,
                processVersion,
                businessHoursId,
                caseBusinessHoursId,
                at,
                reason + why,
                calendars,
                facts,
                candidates,
                field,
                waits);
    }

    /** Whether the other services would hear anything new from the later decision. */
    boolean saysTheSameAs(Decision earlier) {
        return equals(new Decision(
                earlier.covered(),
                earlier.entitlementId(),
                earlier.entitlementName(),
                earlier.processId(),
                earlier.processVersion(),
                earlier.businessHoursId(),
                earlier.caseBusinessHoursId(),
                earlier.startAt(),
                reason,
                calendars,
                earlier.facts(),
                candidates,
                earlier.startFrom(),
                earlier.waiting()));
    }
}
