package io.punctual.milestones.calendar;

import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** The most naive reading of business hours there is: look at each minute's local date and time. */
final class MinuteWalk {

    private MinuteWalk() {}

    static boolean isOpen(CalendarDefinition hours, Instant at) {
        var local = at.atZone(hours.zone());
        var time = local.toLocalTime();
        return hours.hoursOf(local.toLocalDate()).stream()
                .anyMatch(interval -> !time.isBefore(interval.opens())
                        && (interval.closes().equals(LocalTime.MIDNIGHT) || time.isBefore(interval.closes())));
    }

    static Instant add(CalendarDefinition hours, Instant start, long minutes) {
        var at = start;
        for (long left = minutes; left > 0; at = at.plus(1, ChronoUnit.MINUTES)) {
            left -= isOpen(hours, at) ? 1 : 0;
        }
        return at;
    }
}
