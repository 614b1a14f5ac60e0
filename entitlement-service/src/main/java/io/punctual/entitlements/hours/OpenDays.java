package io.punctual.entitlements.hours;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What business hours say of single days: an override first, then holidays, then the weekly hours. */
final class OpenDays {
    private static final DateTimeFormatter YEARLY = DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);

    private OpenDays() {}

    static boolean anyWithin(BusinessHours hours, LocalDate from, LocalDate to) {
        var holidays = set(hours.holidays());
        var yearly = set(hours.yearlyHolidays());
        var overrides = map(hours.overrides());
        return from.datesUntil(to).anyMatch(day -> {
            var override = overrides.get(day.toString());
            if (override != null) {
                return !override.isEmpty();
            }
            return !holidays.contains(day.toString())
                    && !yearly.contains(day.format(YEARLY))
                    && !weekly(hours, day).isEmpty();
        });
    }

    static List<List<String>> weekly(BusinessHours hours, LocalDate day) {
        var name = day.getDayOfWeek().name().substring(0, 3);
        return map(hours.weekly()).getOrDefault(name, List.of());
    }

    private static Set<String> set(@Nullable List<String> days) {
        return days == null ? Set.of() : new HashSet<>(days);
    }

    private static Map<String, List<List<String>>> map(@Nullable Map<String, List<List<String>>> days) {
        return days == null ? Map.of() : days;
    }
}
