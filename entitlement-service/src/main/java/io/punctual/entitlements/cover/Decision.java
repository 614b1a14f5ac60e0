package io.punctual.entitlements.cover;

import io.punctual.entitlements.resolution.ReasonCode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The cover a case was given, and why it was not another.
 *
 * @param reason why, in English
 * @param reasonKo the same in Korean
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
        @Nullable String reasonKo,
        Map<String, Long> calendars,
        Map<String, Object> facts,
        List<Considered> candidates,
        @Nullable String startFrom,
        boolean waiting) {

    /** One entitlement that was considered; the reason is in English and Korean. */
    public record Considered(String entitlementId, String name, boolean applies, ReasonCode reasonCode, Words reason) {}

    /** The same sentence in both languages. */
    public record Words(String en, String ko) {
        static final Words NONE = new Words("", "");

        Words plus(Words more) {
            return new Words(en + more.en, ko + more.ko);
        }
    }

    /** The same cover under another version of its process, whose business hours are pinned anew. */
    Decision movedTo(int version, Map<String, Long> pinned, Words why) {
        return changed(version, startAt, why, pinned, startFrom, waiting);
    }

    /** The same with a process that starts with a date of the case, or waits for it. */
    Decision startingWith(String field, Instant at, boolean waits, Words why) {
        return changed(processVersion, at, words().plus(why), calendars, field, waits);
    }

    /** The same cover, and what was done about it since. */
    Decision noting(Words what) {
        return changed(processVersion, startAt, words().plus(what), calendars, startFrom, waiting);
    }

    /** Older decisions were put into words in English only. */
    private Words words() {
        return new Words(reason, Objects.requireNonNullElse(reasonKo, reason));
    }

    private Decision changed(
            @Nullable Integer version,
            Instant start,
            Words why,
            Map<String, Long> pinned,
            @Nullable String from,
            boolean waits) {
        return new Decision(
                covered,
                entitlementId,
                entitlementName,
                processId,
                version,
                businessHoursId,
                caseBusinessHoursId,
                start,
                why.en(),
                why.ko(),
                pinned,
                facts,
                candidates,
                from,
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
                reasonKo,
                calendars,
                earlier.facts(),
                candidates,
                earlier.startFrom(),
                earlier.waiting()));
    }
}
