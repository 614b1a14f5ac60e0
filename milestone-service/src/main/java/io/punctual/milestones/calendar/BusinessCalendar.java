package io.punctual.milestones.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Business hours compiled once, so that deadlines and open time between instants cost tens of nanoseconds; safe for many threads. */
public final class BusinessCalendar {

    public static final BusinessCalendar ALWAYS = compile(new CalendarDefinition(
            ZoneOffset.UTC,
            Arrays.stream(DayOfWeek.values())
                    .collect(Collectors.toMap(Function.identity(), day -> List.of(OpenInterval.allDay()))),
            Set.of(),
            Set.of(),
            Map.of()));

    private final Horizon horizon;

    private BusinessCalendar(CalendarDefinition definition) {
        this.horizon = new Horizon(new CalendarDays(definition));
    }

    /** Throws InvalidCalendar naming what is wrong. */
    public static BusinessCalendar compile(CalendarDefinition definition) {
        return new BusinessCalendar(definition);
    }

    /** Throws DateTimeException for an instant outside the years that business hours cover. */
    public static void requireCovered(Instant instant) {
        Nanos.of(instant);
    }

    /** The earliest instant at which that much open time has elapsed: exactly at closing is closing; start itself for none. */
    public Instant add(Instant start, Duration openTime) {
        var amount = Nanos.amount(openTime);
        return amount == 0 ? start : Nanos.instant(horizon.earliestAfter(Nanos.of(start), amount));
    }

    /** The latest instant from which that much open time elapses until the end; the end itself for none. */
    public Instant subtract(Instant end, Duration openTime) {
        var amount = Nanos.amount(openTime);
        return amount == 0 ? end : Nanos.instant(horizon.latestBefore(Nanos.of(end), amount));
    }

    /** The open time from start to end, none when the end does not lie after the start. */
    public Duration between(Instant start, Instant end) {
        return end.isAfter(start)
                ? Duration.ofNanos(horizon.openBetween(Nanos.of(start), Nanos.of(end)))
                : Duration.ZERO;
    }

    public boolean isOpen(Instant at) {
        var nanos = Nanos.of(at);
        return horizon.covering(nanos, nanos).isOpen(nanos);
    }

    /** The open stretches between two instants, in order, cut off at both. */
    public List<Segment> segments(Instant from, Instant to) {
        if (!to.isAfter(from)) {
            return List.of();
        }
        var first = Nanos.of(from);
        var last = Nanos.of(to);
        return horizon.covering(first, last).segments(first, last);
    }
}
