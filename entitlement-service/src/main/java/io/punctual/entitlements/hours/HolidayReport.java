package io.punctual.entitlements.hours;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What an import of holidays did, or would do: each event is either taken or skipped with the reason. */
public record HolidayReport(
        String id,
        long revision,
        boolean dryRun,
        boolean changed,
        Difference difference,
        List<Taken> taken,
        List<Left> skipped) {
    /** An event that closes something; the days are dates, or MM-DD for each year. */
    public record Taken(String summary, String as, List<String> days) {}

    /** An event that closes nothing. */
    public record Left(String summary, String reason) {}

    /** What is new in the business hours. */
    public record Difference(List<String> holidays, List<String> yearlyHolidays, Map<String, OpenHours> overrides) {
        static Difference between(BusinessHours before, BusinessHours after) {
            var overrides = new TreeMap<String, OpenHours>();
            var old = before.overrides() == null ? Map.<String, List<List<String>>>of() : before.overrides();
            var now = after.overrides() == null ? Map.<String, List<List<String>>>of() : after.overrides();
            now.forEach((day, open) -> {
                if (!Objects.equals(old.get(day), open)) {
                    overrides.put(day, new OpenHours(old.get(day), open));
                }
            });
            return new Difference(
                    added(before.holidays(), after.holidays()),
                    added(before.yearlyHolidays(), after.yearlyHolidays()),
                    overrides);
        }

        private static List<String> added(@Nullable List<String> before, @Nullable List<String> after) {
            return after == null
                    ? List.of()
                    : after.stream()
                            .filter(day -> before == null || !before.contains(day))
                            .sorted()
                            .toList();
        }
    }

    /** The open hours of a single day, before and after; before is missing when the weekly hours held. */
    public record OpenHours(@Nullable List<List<String>> from, List<List<String>> to) {}

    record Merged(BusinessHours hours, Difference difference, List<Taken> taken, List<Left> skipped) {
        boolean changes() {
            return !difference.holidays().isEmpty()
                    || !difference.yearlyHolidays().isEmpty()
                    || !difference.overrides().isEmpty();
        }
    }
}
