package io.punctual.bench;

import io.punctual.milestones.calendar.CalendarDefinition;
import io.punctual.milestones.calendar.OpenInterval;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;

/** Business time as anybody would write it with java.time: day by day, stretch by stretch. Slow, and obviously right. */
record NaiveWalk(CalendarDefinition calendar) {

    Instant add(Instant start, Duration amount) {
        var left = amount;
        for (var day = start.atZone(calendar.zone()).toLocalDate(); ; day = day.plusDays(1)) {
            for (var hours : hoursOf(day)) {
                var opens = later(instant(day, hours.opens()), start);
                var closes = closing(day, hours);
                if (closes.isAfter(opens)) {
                    var open = Duration.between(opens, closes);
                    if (open.compareTo(left) >= 0) {
                        return opens.plus(left);
                    }
                    left = left.minus(open);
                }
            }
        }
    }

    Duration between(Instant start, Instant end) {
        var sum = Duration.ZERO;
        var last = end.atZone(calendar.zone()).toLocalDate();
        for (var day = start.atZone(calendar.zone()).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            for (var hours : hoursOf(day)) {
                var opens = later(instant(day, hours.opens()), start);
                var closes = earlier(closing(day, hours), end);
                if (closes.isAfter(opens)) {
                    sum = sum.plus(Duration.between(opens, closes));
                }
            }
        }
        return sum;
    }

    private List<OpenInterval> hoursOf(LocalDate day) {
        var override = calendar.overrides().get(day);
        if (override != null) {
            return override;
        }
        return calendar.holidays().contains(day) || calendar.yearlyHolidays().contains(MonthDay.from(day))
                ? List.of()
                : calendar.weekly().getOrDefault(day.getDayOfWeek(), List.of());
    }

    private Instant closing(LocalDate day, OpenInterval hours) {
        return hours.closes().equals(LocalTime.MIDNIGHT)
                ? instant(day.plusDays(1), LocalTime.MIDNIGHT)
                : instant(day, hours.closes());
    }

    private Instant instant(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(calendar.zone()).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
