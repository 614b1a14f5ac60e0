package io.punctual.entitlements.salesforce.hours;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Gathers the holidays of one calendar: whole days, days of every year, and days that are open for a part only. */
final class ClosedDays {
    private final Week week;
    private final TreeSet<String> yearly = new TreeSet<>();
    private final TreeSet<LocalDate> days = new TreeSet<>();
    private final TreeMap<LocalDate, List<Window>> parts = new TreeMap<>();

    ClosedDays(Week week) {
        this.week = week;
    }

    void add(Holiday holiday) {
        if (holiday.yearly() != null) {
            yearly.add(holiday.yearly());
        }
        if (holiday.closed().equals(Window.WHOLE_DAY)) {
            days.addAll(holiday.days());
        } else {
            holiday.days()
                    .forEach(day -> parts.put(
                            day, holiday.closed().closedIn(parts.getOrDefault(day, week.on(day.getDayOfWeek())))));
        }
    }

    @Nullable List<String> holidays() {
        return days.isEmpty() ? null : days.stream().map(LocalDate::toString).toList();
    }

    @Nullable List<String> yearlyHolidays() {
        return yearly.isEmpty() ? null : List.copyOf(yearly);
    }

    /** A day that is closed as a whole needs no hours of its own; nor does one that never opens. */
    @Nullable Map<String, List<List<String>>> overrides() {
        var overrides = new LinkedHashMap<String, List<List<String>>>();
        parts.forEach((day, open) -> {
            var monthDay = day.toString().substring(5);
            if (!days.contains(day)
                    && !yearly.contains(monthDay)
                    && !week.on(day.getDayOfWeek()).isEmpty()) {
                overrides.put(
                        day.toString(), open.stream().map(Window::asInterval).toList());
            }
        });
        return overrides.isEmpty() ? null : overrides;
    }
}
