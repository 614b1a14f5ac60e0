package io.punctual.entitlements.hours;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** When somebody works: weekly hours by day in a zone, less holidays, with overrides for single days. */
public record BusinessHours(
        @Nullable String name,
        @Nullable String zone,
        @Nullable Map<String, List<List<String>>> weekly,
        @Nullable List<String> holidays,
        @Nullable List<String> yearlyHolidays,
        @Nullable Map<String, List<List<String>>> overrides) {}
