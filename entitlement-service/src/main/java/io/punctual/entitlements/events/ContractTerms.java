package io.punctual.entitlements.events;

import java.time.LocalDate;

/** What a service contract says besides its lines; both dates are inclusive. */
public record ContractTerms(String accountId, String name, LocalDate startDate, LocalDate endDate, Status status) {
    /** Only an active contract gives cover, and only between its dates. */
    public enum Status {
        DRAFT,
        ACTIVE,
        CANCELLED
    }
}
