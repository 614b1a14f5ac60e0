package io.punctual.entitlements.resolution;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a case says of itself when its cover is decided.
 *
 * @param accounts the case's account, then its parent, and so on; empty when it has none
 * @param values the variables that criteria may use, by their full names
 * @param held the entitlement that covers the case already, if one does
 * @param takesIncident whether cover counts against a per-incident entitlement; a child case takes none (rule 2)
 */
public record Question(
        List<String> accounts,
        @Nullable String contactId,
        @Nullable String productCode,
        @Nullable String assetId,
        Map<String, @Nullable Object> values,
        Instant receivedAt,
        Instant now,
        @Nullable String held,
        boolean takesIncident) {

    boolean holds(Candidate candidate) {
        return candidate.id().equals(held);
    }

    /** How far above the case's own account this one is: 0 for its own, -1 for a stranger. */
    int distanceTo(String accountId) {
        return accounts.indexOf(accountId);
    }
}
