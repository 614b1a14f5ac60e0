package io.punctual.milestones.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** Rule 11: the laws of business time, on random hours. */
class BusinessTimePropertiesTest {

    private static final Instant BASE = Instant.parse("2026-01-15T00:00:00Z");
    private static final List<String> STEADY = List.of("Asia/Seoul", "UTC", "Asia/Kolkata", "Asia/Kathmandu");
    private static final List<String> CHANGING =
            List.of("America/New_York", "Europe/Berlin", "Australia/Lord_Howe", "America/Santiago", "Africa/Cairo");

    @Provide
    Arbitrary<CalendarDefinition> steady() {
        return Arbitraries.randoms().map(random -> hours(random, STEADY));
    }

    @Provide
    Arbitrary<CalendarDefinition> anywhere() {
        return Arbitraries.randoms().map(random -> hours(random, random.nextBoolean() ? STEADY : CHANGING));
    }

    @Property(tries = 200)
    void add_and_between_agree_with_walking_minute_by_minute(
            @ForAll("steady") CalendarDefinition hours,
            @ForAll @LongRange(max = 60 * 24 * 40) long startMinute,
            @ForAll @LongRange(min = 1, max = 60 * 24 * 6) long minutes) {
        var calendar = BusinessCalendar.compile(hours);
        var start = BASE.plus(startMinute, ChronoUnit.MINUTES);

        var deadline = MinuteWalk.add(hours, start, minutes);

        assertThat(calendar.add(start, Duration.ofMinutes(minutes))).isEqualTo(deadline);
        assertThat(calendar.between(start, deadline)).isEqualTo(Duration.ofMinutes(minutes));
        assertThat(calendar.isOpen(start)).isEqualTo(MinuteWalk.isOpen(hours, start));
    }

    @Property(tries = 1000)
    void the_open_time_until_a_deadline_is_what_was_added(
            @ForAll("steady") CalendarDefinition hours,
            @ForAll @LongRange(max = 31_000_000_000_000_000L) long startNanos,
            @ForAll @LongRange(max = 1_000_000_000_000_000L) long amountNanos) {
        var calendar = BusinessCalendar.compile(hours);
        var start = BASE.plusNanos(startNanos);
        var amount = Duration.ofNanos(amountNanos);

        var deadline = calendar.add(start, amount);

        assertThat(calendar.between(start, deadline)).isEqualTo(amount);
        assertThat(calendar.between(calendar.subtract(deadline, amount), deadline))
                .isEqualTo(amount);
        assertThat(calendar.subtract(deadline, amount)).isAfterOrEqualTo(start);
    }

    @Property(tries = 1000)
    void a_deadline_is_the_earliest_instant_at_which_the_amount_has_elapsed(
            @ForAll("anywhere") CalendarDefinition hours,
            @ForAll @LongRange(max = 31_000_000_000_000_000L) long startNanos,
            @ForAll @LongRange(min = 1, max = 1_000_000_000_000_000L) long amountNanos) {
        var calendar = BusinessCalendar.compile(hours);
        var start = BASE.plusNanos(startNanos);
        var amount = Duration.ofNanos(amountNanos);

        var deadline = calendar.add(start, amount);

        assertThat(calendar.between(start, deadline)).isGreaterThanOrEqualTo(amount);
        assertThat(calendar.between(start, deadline.minusNanos(1))).isLessThan(amount);
    }

    @Property(tries = 1000)
    void more_open_time_never_ends_earlier_and_a_later_start_never_either(
            @ForAll("anywhere") CalendarDefinition hours,
            @ForAll @LongRange(max = 31_000_000_000_000_000L) long startNanos,
            @ForAll @LongRange(max = 500_000_000_000_000L) long amountNanos,
            @ForAll @LongRange(max = 500_000_000_000_000L) long moreNanos) {
        var calendar = BusinessCalendar.compile(hours);
        var start = BASE.plusNanos(startNanos);
        var deadline = calendar.add(start, Duration.ofNanos(amountNanos));

        assertThat(calendar.add(start, Duration.ofNanos(amountNanos + moreNanos)))
                .isAfterOrEqualTo(deadline);
        assertThat(calendar.add(start.plusNanos(moreNanos), Duration.ofNanos(amountNanos)))
                .isAfterOrEqualTo(deadline);
    }

    @Property(tries = 1000)
    void open_time_adds_up_over_any_instant_between_and_over_the_segments(
            @ForAll("anywhere") CalendarDefinition hours,
            @ForAll @LongRange(max = 31_000_000_000_000_000L) long startNanos,
            @ForAll @LongRange(max = 1_000_000_000_000_000L) long firstNanos,
            @ForAll @LongRange(max = 1_000_000_000_000_000L) long secondNanos) {
        var calendar = BusinessCalendar.compile(hours);
        var start = BASE.plusNanos(startNanos);
        var middle = start.plusNanos(firstNanos);
        var end = middle.plusNanos(secondNanos);

        assertThat(calendar.between(start, middle).plus(calendar.between(middle, end)))
                .isEqualTo(calendar.between(start, end));
        assertThat(calendar.segments(start, end).stream()
                        .map(segment -> Duration.between(segment.start(), segment.end()))
                        .reduce(Duration.ZERO, Duration::plus))
                .isLessThanOrEqualTo(calendar.between(start, end));
    }

    private static CalendarDefinition hours(Random random, List<String> zones) {
        var weekly = new HashMap<DayOfWeek, List<OpenInterval>>();
        for (var day : DayOfWeek.values()) {
            weekly.put(day, random.nextInt(4) == 0 && day != DayOfWeek.WEDNESDAY ? List.of() : intervals(random));
        }
        var holidays = new HashSet<LocalDate>();
        var overrides = new HashMap<LocalDate, List<OpenInterval>>();
        for (int i = 0; i < 5; i++) {
            holidays.add(LocalDate.of(2026, 1, 10).plusDays(random.nextInt(80)));
            overrides.put(LocalDate.of(2026, 1, 10).plusDays(random.nextInt(80)), intervals(random));
        }
        var zone = ZoneId.of(zones.get(random.nextInt(zones.size())));
        return new CalendarDefinition(zone, weekly, holidays, Set.of(), Map.copyOf(overrides));
    }

    private static List<OpenInterval> intervals(Random random) {
        var result = new ArrayList<OpenInterval>();
        for (int minute = random.nextInt(600); minute < 1440; minute += random.nextInt(300)) {
            var opens = LocalTime.ofSecondOfDay(minute * 60L);
            minute += 1 + random.nextInt(400);
            result.add(new OpenInterval(
                    opens, minute >= 1440 ? LocalTime.MIDNIGHT : LocalTime.ofSecondOfDay(minute * 60L)));
        }
        return result;
    }
}
