package io.punctual.entitlements.template;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the entitlements made from it have in common (rule 5).
 *
 * @param type such as Phone Support
 * @param processName the process by its name; it may be imported after the template
 * @param termDays how long an entitlement runs
 * @param cases how many cases an entitlement covers; null when it is not limited
 * @param productCodes contract lines of these products get an entitlement of it when they start
 */
public record EntitlementTemplate(
        String name,
        @Nullable String type,
        @Nullable String processId,
        @Nullable String processName,
        @Nullable String businessHoursId,
        @Nullable Integer termDays,
        @Nullable Integer cases,
        List<String> productCodes) {
    public EntitlementTemplate {
        productCodes = productCodes == null
                ? List.of()
                : productCodes.stream().distinct().toList();
    }
}
