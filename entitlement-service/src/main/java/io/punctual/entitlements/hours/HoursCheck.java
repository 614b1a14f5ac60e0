package io.punctual.entitlements.hours;

import io.punctual.entitlements.definition.Finding;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds what is wrong with business hours, each with its place. */
final class HoursCheck {
    private static final Set<String> DAYS = Set.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN");

    private static final int YEARS = 5;

    private final List<Finding> findings = new ArrayList<>();

    private HoursCheck() {}

    static List<Finding> check(BusinessHours hours, LocalDate today) {
        var check = new HoursCheck();
        check.names(hours);
        check.weekly(hours.weekly());
        check.dates("holidays", hours.holidays(), LocalDate::parse, "must be a date such as 2026-03-02");
        check.dates(
                "yearlyHolidays",
                hours.yearlyHolidays(),
                day -> MonthDay.parse("--" + day),
                "must be MM-DD such as 12-25");
        check.overrides(hours.overrides());
        if (check.findings.isEmpty()) {
            check.opens(hours, today);
        }
        return List.copyOf(check.findings);
    }

    private void names(BusinessHours hours) {
        if (hours.name() == null || hours.name().isBlank()) {
            refuse("name", hours.name(), "is required");
        }
        if (hours.zone() == null || !ZoneId.getAvailableZoneIds().contains(hours.zone())) {
            refuse("zone", hours.zone(), "must be an IANA time zone such as Asia/Seoul");
        }
    }

    private void weekly(@Nullable Map<String, List<List<String>>> weekly) {
        if (weekly == null) {
            refuse("weekly", null, "is required, such as {\"MON\": [[\"09:00\", \"18:00\"]]}");
            return;
        }
        weekly.forEach((day, intervals) -> {
            if (!DAYS.contains(day)) {
                refuse("weekly." + day, day, "is no day; use MON, TUE, WED, THU, FRI, SAT or SUN");
            }
            IntervalCheck.check("weekly." + day, intervals, findings);
        });
    }

    private void overrides(@Nullable Map<String, List<List<String>>> overrides) {
        if (overrides == null) {
            return;
        }
        dates("overrides", List.copyOf(overrides.keySet()), LocalDate::parse, "must be a date such as 2026-03-02");
        overrides.forEach((day, intervals) -> IntervalCheck.check("overrides." + day, intervals, findings));
    }

    /** Hours that never open would let every deadline lie beyond the end of time. */
    private void opens(BusinessHours hours, LocalDate today) {
        if (!OpenDays.anyWithin(hours, today, today.plusYears(YEARS))) {
            refuse(
                    "weekly",
                    hours.weekly(),
                    "must be open at some time within " + YEARS + " years from " + today
                            + ", counting holidays and overrides");
        }
    }

    private void dates(String field, @Nullable List<String> days, Consumer<String> parse, String message) {
        if (days == null) {
            return;
        }
        for (var index = 0; index < days.size(); index++) {
            try {
                parse.accept(days.get(index));
            } catch (DateTimeException notADate) {
                refuse(field + "[" + index + "]", days.get(index), message);
            }
        }
    }

    private void refuse(String field, @Nullable Object value, String message) {
        findings.add(new Finding(field, value, message));
    }
}
