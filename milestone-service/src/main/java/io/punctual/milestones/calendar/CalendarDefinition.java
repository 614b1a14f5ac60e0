package io.punctual.milestones.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Business hours as an administrator states them; overrides replace a day's weekly hours, closures are taken out of everything. */
public record CalendarDefinition(
        ZoneId zone,
        Map<DayOfWeek, List<OpenInterval>> weekly,
        Set<LocalDate> holidays,
        Set<MonthDay> yearlyHolidays,
        Map<LocalDate, List<OpenInterval>> overrides,
        List<Segment> closures) {

    public CalendarDefinition {
        weekly = Map.copyOf(weekly);
        holidays = Set.copyOf(holidays);
        yearlyHolidays = Set.copyOf(yearlyHolidays);
        overrides = Map.copyOf(overrides);
        closures = List.copyOf(closures);
    }

    public CalendarDefinition(
            ZoneId zone,
            Map<DayOfWeek, List<OpenInterval>> weekly,
            Set<LocalDate> holidays,
            Set<MonthDay> yearlyHolidays,
            Map<LocalDate, List<OpenInterval>> overrides) {
        this(zone, weekly, holidays, yearlyHolidays, overrides, List.of());
    }

    /** The stated hours of a local day: an override wins over a holiday, a holiday over the week. */
    List<OpenInterval> hoursOf(LocalDate day) {
        var override = overrides.get(day);
        if (override != null) {
            return override;
        }
        if (holidays.contains(day) || yearlyHolidays.contains(MonthDay.from(day))) {
            return List.of();
        }
        return weekly.getOrDefault(day.getDayOfWeek(), List.of());
    }
}
