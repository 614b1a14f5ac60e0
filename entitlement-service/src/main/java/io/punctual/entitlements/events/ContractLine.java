package io.punctual.entitlements.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of a service contract: a product or asset it is about, and the line above it.
 *
 * @param entitlementTemplateId what its entitlement is made from, in place of the templates of its product
 */
public record ContractLine(
        String id,
        @Nullable String productCode,
        @Nullable String assetId,
        @Nullable String parentId,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate,
        @Nullable String entitlementTemplateId) {}
