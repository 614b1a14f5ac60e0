package io.punctual.entitlements.web;

import io.punctual.entitlements.entitlement.Entitlement;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entitlement as an admin writes it. */
record EntitlementRequest(
        @NotBlank String name,
        @NotBlank String accountId,
        @Nullable String serviceContractId,
        @Nullable String contractLineItemId,
        @Nullable String productCode,
        @Nullable String assetId,
        @Nullable List<String> contactIds,
        @Nullable String criteria,
        @Nullable Integer rank,
        @Nullable String type,
        @Nullable Integer cases,
        @Nullable Boolean coversOpenCases,
        @Nullable Boolean coversChildren,
        @NotBlank String processId,
        @Nullable Integer processVersion,
        @Nullable String businessHoursId,
        @NotNull LocalDate startDate,
        @NotNull LocalDate endDate,
        @Nullable Boolean cancelled) {

    Entitlement entitlement() {
        return new Entitlement(
                name,
                accountId,
                serviceContractId,
                contractLineItemId,
                productCode,
                assetId,
                contactIds == null ? List.of() : contactIds.stream().distinct().toList(),
                criteria == null || criteria.isBlank() ? null : criteria,
                rank,
                type,
                cases,
                Boolean.TRUE.equals(coversOpenCases),
                Boolean.TRUE.equals(coversChildren),
                processId,
                processVersion,
                businessHoursId,
                startDate,
                endDate,
                Boolean.TRUE.equals(cancelled));
    }
}
