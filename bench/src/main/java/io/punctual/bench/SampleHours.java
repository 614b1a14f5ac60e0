package io.punctual.bench;

import io.punctual.milestones.calendar.CalendarDefinition;
import io.punctual.milestones.calendar.OpenInterval;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Business hours as they are found: a lunch break, all day, a zone with summer time, holidays and one-off overrides. */
final class SampleHours {
    static final CalendarDefinition OFFICE = week("Asia/Seoul", between(9, 12), between(13, 18));

    private SampleHours() {}

    static List<CalendarDefinition> all() {
        return List.of(
                OFFICE,
                week("Europe/Berlin", between(8, 20)),
                week("America/New_York", between(6, 11), between(12, 15), between(16, 22)),
                new CalendarDefinition(
                        ZoneId.of("Asia/Seoul"),
                        Stream.of(DayOfWeek.values())
                                .collect(Collectors.toMap(day -> day, _ -> List.of(OpenInterval.allDay()))),
                        Set.of(),
                        Set.of(),
                        Map.of()));
    }

    private static OpenInterval between(int from, int to) {
        return new OpenInterval(LocalTime.of(from, 0), LocalTime.of(to, 0));
    }

    private static CalendarDefinition week(String zone, OpenInterval... hours) {
        return new CalendarDefinition(
                ZoneId.of(zone),
                Stream.of(DayOfWeek.values())
                        .filter(day -> day.compareTo(DayOfWeek.SATURDAY) < 0)
                        .collect(Collectors.toMap(day -> day, _ -> List.of(hours))),
                Set.of(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 5, 5), LocalDate.of(2026, 9, 25)),
                Set.of(MonthDay.of(1, 1), MonthDay.of(12, 25)),
                Map.of(
                        LocalDate.of(2026, 3, 3),
                        List.of(between(10, 15)),
                        LocalDate.of(2026, 10, 10),
                        List.of(between(9, 13))));
    }
}
