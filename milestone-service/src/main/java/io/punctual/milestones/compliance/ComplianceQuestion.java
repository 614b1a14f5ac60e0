package io.punctual.milestones.compliance;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which figures are asked for; null means any.
 *
 * @param to the last month, among them
 * @param by what the figures of an account's month are told apart by
 */
public record ComplianceQuestion(
        YearMonth from,
        YearMonth to,
        @Nullable String accountId,
        @Nullable String contactId,
        Set<Detail> by) {

    /** What the figures of an account's month can be told apart by. */
    public enum Detail {
        CONTACT,
        MILESTONE
    }

    Instant start(ZoneId zone) {
        return from.atDay(1).atStartOfDay(zone).toInstant();
    }

    Instant end(ZoneId zone) {
        return to.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
    }

    ComplianceQuestion since(YearMonth month) {
        return new ComplianceQuestion(month, to, accountId, contactId, by);
    }

    /** Whether a row is all of an account's month, which is what is signed for. */
    boolean isWhole() {
        return by.isEmpty() && contactId == null;
    }
}
