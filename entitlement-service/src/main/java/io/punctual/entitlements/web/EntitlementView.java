package io.punctual.entitlements.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.punctual.entitlements.definition.Finding;
import io.punctual.entitlements.entitlement.Entitlement;
import io.punctual.entitlements.entitlement.EntitlementDesk.Current;
import io.punctual.entitlements.rows.Revised;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An entitlement as callers see it, with its status of today and, if it is counted, the cases it covers. */
record EntitlementView(
        String id,
        long revision,
        String status,
        @Nullable Integer casesUsed,
        @Nullable List<Finding> warnings,
        @JsonUnwrapped Entitlement entitlement) {
    static EntitlementView of(Revised<Current> revised) {
        var current = revised.content();
        return new EntitlementView(
                revised.id(),
                revised.revision(),
                current.status().name().toLowerCase(Locale.ROOT),
                current.entitlement().cases() == null ? null : current.used(),
                current.warnings().isEmpty() ? null : current.warnings(),
                current.entitlement());
    }
}
