package io.punctual.milestones.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlotsTest {
    @Test
    void an_hour_that_comes_twice_is_two_slots() {
        var newYork = ZoneId.of("America/New_York");

        var bounds = Slots.HOUR.bounds(
                Instant.parse("2026-11-01T05:00:00Z"), Instant.parse("2026-11-01T08:00:00Z"), newYork);

        assertThat(bounds.stream()
                        .map(at -> at.atZone(newYork).toOffsetDateTime().toString()))
                .containsExactly(
                        "2026-11-01T01:00-04:00",
                        "2026-11-01T01:00-05:00",
                        "2026-11-01T02:00-05:00",
                        "2026-11-01T03:00-05:00");
    }

    @Test
    void hours_begin_on_the_clock_of_the_zone_and_end_where_it_is_asked() {
        var kolkata = ZoneId.of("Asia/Kolkata");

        var bounds = Slots.HOUR.bounds(
                Instant.parse("2026-03-02T00:10:00Z"), Instant.parse("2026-03-02T01:45:00Z"), kolkata);

        assertThat(bounds)
                .containsExactly(
                        Instant.parse("2026-03-02T00:10:00Z"),
                        Instant.parse("2026-03-02T00:30:00Z"),
                        Instant.parse("2026-03-02T01:30:00Z"),
                        Instant.parse("2026-03-02T01:45:00Z"));
    }

    @Test
    void a_clock_put_back_by_half_an_hour_makes_a_short_slot_and_loses_no_time() {
        var lordHowe = ZoneId.of("Australia/Lord_Howe");
        var from = Instant.parse("2026-04-04T12:00:00Z");

        var bounds = Slots.HOUR.bounds(from, from.plus(Duration.ofHours(6)), lordHowe);

        assertThat(lengths(bounds)).allMatch(length -> length.compareTo(Duration.ofHours(1)) <= 0);
        assertThat(bounds.stream().map(at -> at.atZone(lordHowe).toLocalTime().getMinute()))
                .containsOnly(0, 30);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Seoul", "America/New_York", "Africa/Cairo", "Pacific/Apia"})
    void days_begin_when_the_day_begins_there(String name) {
        var zone = ZoneId.of(name);
        var from = Instant.parse("2026-01-01T00:00:00Z");

        var bounds = Slots.DAY.bounds(from, from.plus(Duration.ofDays(366)), zone);

        assertThat(bounds.subList(1, bounds.size() - 1))
                .allMatch(at -> at.atZone(zone)
                        .toLocalDate()
                        .atStartOfDay(zone)
                        .toInstant()
                        .equals(at));
        assertThat(bounds).hasSizeBetween(366, 368).isSorted();
    }

    private static List<Duration> lengths(List<Instant> bounds) {
        return IntStream.range(1, bounds.size())
                .mapToObj(i -> Duration.between(bounds.get(i - 1), bounds.get(i)))
                .toList();
    }
}
