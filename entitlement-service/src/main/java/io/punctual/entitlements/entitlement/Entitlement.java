package io.punctual.entitlements.entitlement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an account is entitled to, as an admin recorded it; both dates are inclusive. */
public record Entitlement(
        String name,
        String accountId,
        @Nullable String serviceContractId,
        @Nullable String contractLineItemId,
        @Nullable String productCode,
        @Nullable String assetId,
        List<String> contactIds,
        @Nullable String criteria,
        @Nullable Integer rank,
        @Nullable String type,
        @Nullable Integer cases,
        boolean coversOpenCases,
        boolean coversChildren,
        String processId,
        @Nullable Integer processVersion,
        @Nullable String businessHoursId,
        LocalDate startDate,
        LocalDate endDate,
        boolean cancelled) {

    /** The same, with new cases running this version. */
    Entitlement withProcessVersion(int version) {
        return with(version, cancelled);
    }

    Entitlement asCancelled() {
        return with(processVersion, true);
    }

    private Entitlement with(@Nullable Integer version, boolean isCancelled) {
        return new Entitlement(
                name,
                accountId,
                serviceContractId,
                contractLineItemId,
                productCode,
                assetId,
                contactIds,
                criteria,
                rank,
                type,
                cases,
                coversOpenCases,
                coversChildren,
                processId,
                version,
                businessHoursId,
                startDate,
                endDate,
                isCancelled);
    }

    /** What follows from dates and counts (rule 1). */
    public enum Status {
        UPCOMING,
        ACTIVE,
        EXPIRED,
        EXHAUSTED,
        CANCELLED
    }

    /** The status on a day, after so many cases were covered. */
    public Status status(LocalDate today, int used) {
        if (cancelled) {
            return Status.CANCELLED;
        }
        if (today.isAfter(endDate)) {
            return Status.EXPIRED;
        }
        if (today.isBefore(startDate)) {
            return Status.UPCOMING;
        }
        return cases != null && used >= cases ? Status.EXHAUSTED : Status.ACTIVE;
    }
}
