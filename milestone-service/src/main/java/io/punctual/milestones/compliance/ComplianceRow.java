package io.punctual.milestones.compliance;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The figures of an account's month, or of a part of it.
 *
 * @param accountName as the latest of these cases knew it
 * @param stillOpen those of the missed ones that are not done yet
 * @param signOff the latest, for whole months of accounts
 * @param changedSinceSignOff whether the figures are not any more what was signed
 */
public record ComplianceRow(
        String month,
        @Nullable String accountId,
        @Nullable String accountName,
        @Nullable String contactId,
        @Nullable String milestone,
        long met,
        long missed,
        long unmetAtClose,
        Duration paused,
        long stillOpen,
        @Nullable SignOff signOff,
        @Nullable Boolean changedSinceSignOff) {

    public Figures figures() {
        return new Figures(met, missed, unmetAtClose, paused);
    }
}
