package io.punctual.entitlements.salesforce.report;

import org.jspecify.annotations.Nullable;

/** One element of a file and what became of it; what was carried may have a reason too, when it is surprising. */
public record Line(
        String path,
        int line,
        @Nullable String value,
        Outcome outcome,
        @Nullable String reason) {}
