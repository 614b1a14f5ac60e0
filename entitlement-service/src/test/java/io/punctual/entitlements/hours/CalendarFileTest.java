package io.punctual.entitlements.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.punctual.kit.web.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What calendar files of all kinds close. */
class CalendarFileTest {
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final List<List<String>> OFFICE = List.of(List.of("09:00", "12:00"), List.of("13:00", "18:00"));
    private static final Map<String, List<List<String>>> WEEK =
            Map.of("MON", OFFICE, "TUE", OFFICE, "WED", OFFICE, "THU", OFFICE, "FRI", OFFICE);

    @Test
    void the_holidays_of_korea_are_taken_with_lunar_ones_and_substitutes() throws IOException {
        var merged = merge(Files.readString(Path.of("..", "docs", "examples", "kr-holidays.ics")));

        assertThat(merged.skipped()).isEmpty();
        assertThat(merged.hours().yearlyHolidays())
                .containsExactly("01-01", "03-01", "05-05", "06-06", "07-17", "08-15", "10-03", "10-09", "12-25");
        assertThat(merged.hours().holidays())
                .contains("2026-02-16", "2026-02-17", "2026-02-18", "2026-03-02", "2026-09-24", "2026-09-26")
                .contains("2027-02-06", "2027-02-08", "2027-02-09", "2028-01-26", "2028-01-28", "2028-10-05")
                .doesNotContain("2026-02-19", "2026-09-27", "2027-02-10");
        assertThat(merged.hours().overrides()).isNull();
    }

    @Test
    void taking_a_file_again_changes_nothing() throws IOException {
        var file = Files.readString(Path.of("..", "docs", "examples", "kr-holidays.ics"))
                .replace(
                        "END:VCALENDAR", event("DTSTART:20261123T010000Z", "DTEND:20261123T020000Z") + "END:VCALENDAR");
        var once = merge(file);

        var twice = HolidayMerge.merge(once.hours(), read(file));

        assertThat(once.changes()).isTrue();
        assertThat(twice.changes()).isFalse();
        assertThat(twice.hours()).isEqualTo(once.hours());
        assertThat(twice.taken()).isEqualTo(once.taken());
    }

    @Test
    void an_event_with_times_is_cut_out_of_the_open_hours_of_its_day_in_the_zone_of_the_hours() {
        // 10:30 to 13:30 in Seoul
        assertThat(override("2026-11-23", "DTSTART:20261123T013000Z", "DTEND:20261123T043000Z"))
                .isEqualTo(List.of(List.of("09:00", "10:30"), List.of("13:30", "18:00")));
        assertThat(override("2026-11-23", "DTSTART;TZID=America/New_York:20261122T230000", "DURATION:PT30M"))
                .isEqualTo(List.of(List.of("09:00", "12:00"), List.of("13:30", "18:00")));
        assertThat(override("2026-11-23", "DTSTART:20261123T170000", "DTEND:20261123T235900"))
                .isEqualTo(List.of(List.of("09:00", "12:00"), List.of("13:00", "17:00")));
    }

    @Test
    void an_event_over_several_days_closes_all_of_them() {
        var merged = merge(calendar("DTSTART:20261123T060000Z", "DTEND:20261125T010000Z"));

        assertThat(merged.hours().overrides())
                .containsEntry("2026-11-23", List.of(List.of("09:00", "12:00"), List.of("13:00", "15:00")))
                .containsEntry("2026-11-24", List.of())
                .containsEntry("2026-11-25", List.of(List.of("10:00", "12:00"), List.of("13:00", "18:00")));
    }

    @Test
    void what_repeats_otherwise_than_yearly_is_spelt_out_for_five_years() {
        // The fourth Thursday of November.
        var merged = merge(calendar(
                "DTSTART;VALUE=DATE:20201126", "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH", "EXDATE;VALUE=DATE:20281123"));

        assertThat(merged.hours().yearlyHolidays()).isNull();
        assertThat(merged.hours().holidays())
                .containsExactly("2026-11-26", "2027-11-25", "2029-11-22", "2030-11-28", "2031-11-27");
    }

    @Test
    void a_day_of_a_series_that_was_moved_is_taken_where_it_is_now() {
        var merged = merge(file(
                event("UID:a", "DTSTART;VALUE=DATE:20261201", "RRULE:FREQ=MONTHLY;COUNT=2"),
                event("UID:a", "RECURRENCE-ID;VALUE=DATE:20270101", "DTSTART;VALUE=DATE:20270104")));

        assertThat(merged.hours().holidays()).containsExactly("2026-12-01", "2027-01-04");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DTSTART;VALUE=DATE:20260301|RRULE:FREQ=SECONDLY",
                "DTSTART:20260301T000000Z|DTEND:20260301T010000Z|RRULE:FREQ=HOURLY",
                "DTSTART;VALUE=DATE:20260301|RRULE:FREQ=DAILY;COUNT=1000000000",
                "DTSTART;VALUE=DATE:20260301|RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31",
                "DTSTART;VALUE=DATE:00010101|RRULE:FREQ=DAILY",
                "DTSTART;VALUE=DATE:20260301|DTEND;VALUE=DATE:20990301",
                "DTSTART;VALUE=DATE:20260301|DTEND;VALUE=DATE:20260201",
                "DTSTART;VALUE=DATE:20260302|STATUS:CANCELLED",
                "DTSTART:20261123T010000Z|DTEND:20261123T020000Z|TRANSP:TRANSPARENT",
                "DTSTART:20261122T010000Z|DTEND:20261122T020000Z",
                "DTSTART;TZID=Moon/Crater:20261123T090000|DTEND;TZID=Moon/Crater:20261123T100000",
                "SUMMARY:no start"
            })
    void what_closes_nothing_or_repeats_without_measure_is_skipped_with_the_reason(String lines) {
        var merged = merge(calendar(lines.split("\\|")));

        assertThat(merged.skipped()).hasSize(1);
        assertThat(merged.skipped().getFirst().reason()).isNotBlank();
        assertThat(merged.changes()).isFalse();
    }

    @Test
    void an_override_of_the_admin_stays_and_that_is_told() {
        var own = Map.of("2026-11-23", List.of(List.of("10:00", "11:00")));
        var merged = HolidayMerge.merge(hours(own), read(calendar("DTSTART;VALUE=DATE:20261123")));

        assertThat(merged.hours().overrides()).isEqualTo(own);
        assertThat(merged.skipped())
                .extracting(HolidayReport.Left::reason)
                .first()
                .asString()
                .contains("2026-11-23");
    }

    @Test
    void what_is_no_calendar_is_refused() {
        for (var text : List.of("", "hello", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", "<html/>")) {
            assertThatThrownBy(() -> read(text)).isInstanceOf(ProblemException.class);
        }
    }

    private static @Nullable List<List<String>> override(String day, String... lines) {
        var overrides = merge(calendar(lines)).hours().overrides();
        return overrides == null ? null : overrides.get(day);
    }

    private static HolidayReport.Merged merge(String file) {
        return HolidayMerge.merge(hours(null), read(file));
    }

    private static List<FileEvent> read(String file) {
        return CalendarFile.read(file, SEOUL, TODAY);
    }

    private static BusinessHours hours(@Nullable Map<String, List<List<String>>> overrides) {
        return new BusinessHours("한국 평일", "Asia/Seoul", WEEK, null, null, overrides);
    }

    private static String calendar(String... lines) {
        return file(event(lines));
    }

    private static String event(String... lines) {
        return "BEGIN:VEVENT\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT\r\n";
    }

    private static String file(String... events) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n" + String.join("", events) + "END:VCALENDAR\r\n";
    }
}
