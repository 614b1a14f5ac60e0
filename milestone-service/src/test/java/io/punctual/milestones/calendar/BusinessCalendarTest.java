package io.punctual.milestones.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rule 11, case by case. */
class BusinessCalendarTest {

    private static final List<List<String>> OFFICE = List.of(List.of("09:00", "12:00"), List.of("13:00", "18:00"));
    private static final BusinessCalendar SEOUL = calendar(new CalendarDocument(
            "Asia/Seoul",
            Map.of("MON", OFFICE, "TUE", OFFICE, "WED", OFFICE, "THU", OFFICE, "FRI", OFFICE),
            List.of("2026-03-02"),
            List.of("01-01", "12-25"),
            Map.of("2026-03-07", List.of(List.of("10:00", "15:00"))),
            List.of()));

    private static BusinessCalendar calendar(CalendarDocument document) {
        return BusinessCalendar.compile(document.toDefinition());
    }

    private static Instant seoul(String localTime) {
        return Instant.parse(localTime + ":00+09:00");
    }

    @Test
    void a_deadline_exactly_at_closing_is_closing_and_not_the_next_opening() {
        assertThat(SEOUL.add(seoul("2026-03-03T15:00"), Duration.ofHours(3))).isEqualTo(seoul("2026-03-03T18:00"));
        assertThat(SEOUL.add(seoul("2026-03-03T09:00"), Duration.ofHours(3))).isEqualTo(seoul("2026-03-03T12:00"));
    }

    @Test
    void lunch_nights_weekends_and_holidays_do_not_count() {
        assertThat(SEOUL.add(seoul("2026-03-03T11:30"), Duration.ofHours(1))).isEqualTo(seoul("2026-03-03T13:30"));
        assertThat(SEOUL.add(seoul("2026-02-27T17:00"), Duration.ofHours(2))).isEqualTo(seoul("2026-03-03T10:00"));
        assertThat(SEOUL.add(seoul("2026-12-24T17:00"), Duration.ofHours(2))).isEqualTo(seoul("2026-12-28T10:00"));
    }

    @Test
    void an_override_opens_a_saturday() {
        assertThat(SEOUL.between(seoul("2026-03-07T00:00"), seoul("2026-03-08T00:00")))
                .isEqualTo(Duration.ofHours(5));
    }

    @Test
    void no_open_time_is_the_start_itself_even_when_closed() {
        var night = seoul("2026-03-03T23:00");
        assertThat(SEOUL.add(night, Duration.ZERO)).isEqualTo(night);
        assertThat(SEOUL.subtract(night, Duration.ZERO)).isEqualTo(night);
        assertThat(SEOUL.between(night, night.minusSeconds(1))).isZero();
    }

    @Test
    void subtracting_answers_the_latest_instant_that_leaves_the_amount() {
        assertThat(SEOUL.subtract(seoul("2026-03-03T18:00"), Duration.ofHours(8)))
                .isEqualTo(seoul("2026-03-03T09:00"));
        assertThat(SEOUL.subtract(seoul("2026-03-03T10:00"), Duration.ofHours(2)))
                .isEqualTo(seoul("2026-02-27T17:00"));
    }

    @Test
    void nanoseconds_are_kept() {
        var start = seoul("2026-03-03T11:59").plusNanos(59_999_999_999L);
        assertThat(SEOUL.add(start, Duration.ofNanos(2)))
                .isEqualTo(seoul("2026-03-03T13:00").plusNanos(1));
    }

    @Test
    void opening_is_open_and_closing_is_closed() {
        assertThat(SEOUL.isOpen(seoul("2026-03-03T09:00"))).isTrue();
        assertThat(SEOUL.isOpen(seoul("2026-03-03T12:00"))).isFalse();
        assertThat(SEOUL.isOpen(seoul("2026-03-02T10:00"))).isFalse();
    }

    @Test
    void segments_are_cut_at_both_ends() {
        assertThat(SEOUL.segments(seoul("2026-03-03T11:00"), seoul("2026-03-03T14:00")))
                .containsExactly(
                        new Segment(seoul("2026-03-03T11:00"), seoul("2026-03-03T12:00")),
                        new Segment(seoul("2026-03-03T13:00"), seoul("2026-03-03T14:00")));
    }

    @Test
    void a_day_that_ends_a_minute_early_is_that_minute_short() {
        var hours = List.of(List.of("00:00", "23:59"));
        var calendar = calendar(
                new CalendarDocument("Asia/Seoul", Map.of("TUE", hours, "WED", hours), null, null, null, null));
        assertThat(calendar.add(seoul("2026-03-03T23:00"), Duration.ofHours(1))).isEqualTo(seoul("2026-03-04T00:01"));
    }

    @Test
    void overlapping_hours_of_a_day_are_open_once_and_midnight_closes_the_day() {
        var hours = List.of(List.of("12:00", "00:00"), List.of("09:00", "13:00"), List.of("20:00", "24:00"));
        var calendar = calendar(new CalendarDocument("Asia/Seoul", Map.of("TUE", hours), null, null, null, null));
        assertThat(calendar.segments(seoul("2026-03-01T00:00"), seoul("2026-03-08T00:00")))
                .containsExactly(new Segment(seoul("2026-03-03T09:00"), seoul("2026-03-04T00:00")));
    }

    @Test
    void closures_are_taken_out() {
        var closure = List.of("2026-03-03T01:00:00Z", "2026-03-03T02:00:00Z");
        var calendar =
                calendar(new CalendarDocument("Asia/Seoul", Map.of("TUE", OFFICE), null, null, null, List.of(closure)));
        assertThat(calendar.add(seoul("2026-03-03T09:30"), Duration.ofHours(1))).isEqualTo(seoul("2026-03-03T11:30"));
    }

    @Test
    void hours_that_never_open_again_say_so() {
        var never = calendar(new CalendarDocument("Asia/Seoul", Map.of(), null, null, null, null));
        assertThatThrownBy(() -> never.add(seoul("2026-03-03T09:00"), Duration.ofSeconds(1)))
                .isInstanceOf(NeverOpen.class)
                .hasMessageContaining("five years after 2026-03-03T00:00:00Z");
        assertThatThrownBy(() -> never.subtract(seoul("2026-03-03T09:00"), Duration.ofSeconds(1)))
                .isInstanceOf(NeverOpen.class);
        assertThat(never.between(seoul("2026-03-03T09:00"), seoul("2027-03-03T09:00")))
                .isZero();
    }

    @Test
    void hours_of_one_day_a_leap_year_still_answer() {
        var rare = calendar(new CalendarDocument(
                "Asia/Seoul", Map.of(), null, null, Map.of("2028-02-29", OFFICE, "2032-02-29", OFFICE), null));
        assertThat(rare.add(seoul("2026-03-03T09:00"), Duration.ofHours(9))).isEqualTo(seoul("2032-02-29T10:00"));
    }

    @Test
    void always_open_counts_the_wall_clock_for_decades() {
        var start = seoul("2026-03-03T09:00");
        assertThat(BusinessCalendar.ALWAYS.add(start, Duration.ofDays(9_000)))
                .isEqualTo(start.plus(Duration.ofDays(9_000)));
        assertThat(BusinessCalendar.ALWAYS.subtract(start, Duration.ofDays(9_000)))
                .isEqualTo(start.minus(Duration.ofDays(9_000)));
    }
}
