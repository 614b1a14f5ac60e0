package io.punctual.entitlements.hours;

import io.punctual.entitlements.hours.FileEvent.Days;
import io.punctual.entitlements.hours.FileEvent.Skipped;
import io.punctual.entitlements.hours.FileEvent.Span;
import io.punctual.entitlements.hours.FileEvent.Times;
import io.punctual.entitlements.hours.FileEvent.Yearly;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Adds what a calendar file closes to business hours; adding it again changes nothing. */
final class HolidayMerge {
    private final BusinessHours before;
    private final Set<String> holidays;
    private final Set<String> yearly;
    private final TreeMap<String, List<List<String>>> overrides;
    private final List<HolidayReport.Taken> taken = new ArrayList<>();
    private final List<HolidayReport.Left> skipped = new ArrayList<>();

    private HolidayMerge(BusinessHours before) {
        this.before = before;
        this.holidays = set(before.holidays());
        this.yearly = set(before.yearlyHolidays());
        this.overrides = new TreeMap<>(before.overrides() == null ? Map.of() : before.overrides());
    }

    static HolidayReport.Merged merge(BusinessHours before, List<FileEvent> events) {
        var merge = new HolidayMerge(before);
        // Days first: the hours of a day that is closed anyway need no cutting.
        events.stream().filter(event -> !(event instanceof Times)).forEach(merge::add);
        events.stream().filter(Times.class::isInstance).forEach(merge::add);
        return merge.result();
    }

    private void add(FileEvent event) {
        switch (event) {
            case Days days -> days(days);
            case Yearly days -> {
                yearly.addAll(days.days());
                taken.add(new HolidayReport.Taken(days.summary(), "YEARLY_HOLIDAY", List.copyOf(days.days())));
            }
            case Times times -> times(times);
            case Skipped event1 -> skipped.add(new HolidayReport.Left(event1.summary(), event1.reason()));
        }
    }

    private void days(Days event) {
        var days = event.days().stream().map(LocalDate::toString).toList();
        holidays.addAll(days);
        days.stream()
                .filter(day -> !overrides.getOrDefault(day, List.of()).isEmpty())
                .forEach(day -> skipped.add(new HolidayReport.Left(
                        event.summary(), day + " has open hours of its own (an override), which stay")));
        taken.add(new HolidayReport.Taken(event.summary(), "HOLIDAY", days));
    }

    private void times(Times event) {
        var changed = new TreeSet<String>();
        event.spans().forEach(span -> cut(span, changed));
        if (changed.isEmpty()) {
            skipped.add(new HolidayReport.Left(event.summary(), "lies outside the open hours"));
        } else {
            taken.add(new HolidayReport.Taken(event.summary(), "OVERRIDE", List.copyOf(changed)));
        }
    }

    private void cut(Span span, Set<String> changed) {
        var last = span.end().minusNanos(1).toLocalDate();
        span.start().toLocalDate().datesUntil(last.plusDays(1)).forEach(day -> {
            var name = day.toString();
            var open = open(day);
            var left = OpenTimes.without(open, minute(span.start(), day), minuteUp(span.end(), day));
            var wanted = OpenTimes.without(
                    OpenDays.weekly(before, day), minute(span.start(), day), minuteUp(span.end(), day));
            if (!left.equals(open)) {
                overrides.put(name, left);
                changed.add(name);
            } else if (overrides.containsKey(name) && !wanted.equals(OpenDays.weekly(before, day))) {
                changed.add(name);
            }
        });
    }

    private List<List<String>> open(LocalDate day) {
        var override = overrides.get(day.toString());
        if (override != null) {
            return override;
        }
        return holidays.contains(day.toString())
                        || yearly.contains(day.toString().substring(5))
                ? List.of()
                : OpenDays.weekly(before, day);
    }

    private static int minute(LocalDateTime from, LocalDate day) {
        return from.toLocalDate().isBefore(day) ? 0 : from.getHour() * 60 + from.getMinute();
    }

    private static int minuteUp(LocalDateTime to, LocalDate day) {
        if (to.toLocalDate().isAfter(day)) {
            return OpenTimes.END_OF_DAY;
        }
        var started = to.getSecond() > 0 || to.getNano() > 0 ? 1 : 0;
        return to.getHour() * 60 + to.getMinute() + started;
    }

    private HolidayReport.Merged result() {
        var after = new BusinessHours(
                before.name(),
                before.zone(),
                before.weekly(),
                holidays.isEmpty() ? before.holidays() : List.copyOf(holidays),
                yearly.isEmpty() ? before.yearlyHolidays() : List.copyOf(yearly),
                overrides.isEmpty() ? before.overrides() : Map.copyOf(overrides));
        return new HolidayReport.Merged(
                after, HolidayReport.Difference.between(before, after), List.copyOf(taken), List.copyOf(skipped));
    }

    private static Set<String> set(@Nullable List<String> days) {
        return days == null ? new TreeSet<>() : new TreeSet<>(new LinkedHashSet<>(days));
    }
}
