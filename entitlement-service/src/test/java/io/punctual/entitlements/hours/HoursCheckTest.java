package io.punctual.entitlements.hours;

import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.entitlements.definition.Finding;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HoursCheckTest {
    private static final List<List<String>> OFFICE = List.of(List.of("09:00", "12:00"), List.of("13:00", "18:00"));

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void several_periods_a_day_and_all_day_are_fine() {
        assertThat(weekly(Map.of("MON", OFFICE, "TUE", List.of(List.of("00:00", "24:00")), "SUN", List.of())))
                .isEmpty();
    }

    @Test
    void intervals_are_ordered_disjoint_and_not_empty() {
        assertThat(weekly(Map.of("MON", List.of(List.of("09:00", "12:00"), List.of("11:00", "18:00")))))
                .containsExactly("weekly.MON[1]");
        assertThat(weekly(Map.of("MON", List.of(List.of("13:00", "18:00"), List.of("09:00", "12:00")))))
                .containsExactly("weekly.MON[1]");
        assertThat(weekly(Map.of("MON", List.of(List.of("09:00", "09:00"))))).containsExactly("weekly.MON[0]");
        assertThat(weekly(Map.of("MON", List.of(List.of("18:00", "09:00"))))).containsExactly("weekly.MON[0]");
    }

    @Test
    void times_are_times_and_only_the_end_may_be_24_00() {
        assertThat(weekly(Map.of("MON", List.of(List.of("24:00", "24:00"))))).containsExactly("weekly.MON[0]");
        assertThat(weekly(Map.of("MON", List.of(List.of("9:00", "18:00"))))).containsExactly("weekly.MON[0]");
        assertThat(weekly(Map.of("MON", List.of(List.of("09:00", "24:01"))))).containsExactly("weekly.MON[0]");
        assertThat(weekly(Map.of("MON", List.of(List.of("09:00"))))).containsExactly("weekly.MON[0]");
    }

    @Test
    void days_zones_and_dates_must_exist() {
        assertThat(weekly(Map.of("MONDAY", OFFICE))).containsExactly("weekly.MONDAY");
        assertThat(places(hours("Asia/Soul", null, null, null))).containsExactly("zone");
        assertThat(places(hours("Asia/Seoul", List.of("2026-02-29"), null, null)))
                .containsExactly("holidays[0]");
        assertThat(places(hours("Asia/Seoul", null, List.of("12-25", "02-30"), null)))
                .containsExactly("yearlyHolidays[1]");
        assertThat(places(hours("Asia/Seoul", null, null, Map.of("soon", OFFICE))))
                .containsExactly("overrides[0]");
    }

    @Test
    void hours_that_never_open_are_refused() {
        assertThat(weekly(Map.of())).containsExactly("weekly");
        assertThat(weekly(Map.of("MON", List.of()))).containsExactly("weekly");
    }

    @Test
    void hours_whose_every_day_is_a_holiday_are_refused() {
        var everyDay = LocalDate.of(2028, 1, 1)
                .datesUntil(LocalDate.of(2029, 1, 1))
                .map(day -> MonthDay.from(day).toString().substring(2))
                .toList();

        assertThat(places(hours("Asia/Seoul", null, everyDay, null))).containsExactly("weekly");
        assertThat(places(hours("Asia/Seoul", null, everyDay, Map.of("2027-01-02", OFFICE))))
                .isEmpty();
        assertThat(places(hours("Asia/Seoul", null, everyDay, Map.of("2026-01-02", OFFICE, "2040-01-02", OFFICE))))
                .containsExactly("weekly");
    }

    private static List<String> weekly(Map<String, List<List<String>>> weekly) {
        return places(new BusinessHours("hours", "Asia/Seoul", weekly, null, null, null));
    }

    private static BusinessHours hours(
            String zone,
            @Nullable List<String> holidays,
            @Nullable List<String> yearly,
            @Nullable Map<String, List<List<String>>> overrides) {
        return new BusinessHours("hours", zone, Map.of("MON", OFFICE), holidays, yearly, overrides);
    }

    private static List<String> places(BusinessHours hours) {
        return HoursCheck.check(hours, TODAY).stream().map(Finding::field).toList();
    }
}
