package io.punctual.milestones.calendar;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Business hours as they are written in JSON, by the service that owns them and by anyone who asks for a calculation. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CalendarDocument(
        @Nullable String zone,
        @Nullable Map<String, List<List<String>>> weekly,
        @Nullable List<String> holidays,
        @Nullable List<String> yearlyHolidays,
        @Nullable Map<String, List<List<String>>> overrides,
        @Nullable List<List<String>> closures) {

    private static final int MOST_INTERVALS_A_DAY = 24;
    private static final List<String> DAYS = List.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN");

    /** Throws InvalidCalendar naming the first place that cannot be read. */
    public CalendarDefinition toDefinition() {
        return new CalendarDefinition(
                readZone(),
                readDays("weekly", weekly, CalendarDocument::day),
                readAll("holidays", holidays, CalendarDocument::date),
                readAll("yearlyHolidays", yearlyHolidays, CalendarDocument::monthDay),
                readDays("overrides", overrides, CalendarDocument::date),
                readClosures());
    }

    private ZoneId readZone() {
        if (zone == null || zone.isBlank()) {
            throw new InvalidCalendar("zone", zone, "is missing; a zone such as Asia/Seoul is needed");
        }
        return read("zone", zone, "is not a known time zone; one such as Asia/Seoul is needed", ZoneId::of);
    }

    private static <K> Map<K, List<OpenInterval>> readDays(
            String path, @Nullable Map<String, List<List<String>>> days, Reading<K> key) {
        var result = new LinkedHashMap<K, List<OpenInterval>>();
        if (days != null) {
            days.forEach((day, intervals) -> {
                var place = path + "." + day;
                result.put(key.read(place, day), intervals(place, intervals));
            });
        }
        return result;
    }

    private static List<OpenInterval> intervals(String path, @Nullable List<List<String>> pairs) {
        if (pairs == null) {
            return List.of();
        }
        if (pairs.size() > MOST_INTERVALS_A_DAY) {
            throw new InvalidCalendar(path, String.valueOf(pairs.size()), "has more than 24 intervals in a day");
        }
        var result = new ArrayList<OpenInterval>();
        for (int i = 0; i < pairs.size(); i++) {
            result.add(interval("%s[%d]".formatted(path, i), pairs.get(i)));
        }
        return result;
    }

    private static OpenInterval interval(String path, @Nullable List<String> pair) {
        var opens = read(path + "[0]", part(path, pair, 0), "is not a time such as 09:00", LocalTime::parse);
        var text = part(path, pair, 1);
        var closes = text.equals("24:00")
                ? LocalTime.MIDNIGHT
                : read(path + "[1]", text, "is not a time such as 18:00 or 24:00", LocalTime::parse);
        return read(
                path,
                String.valueOf(pair),
                "closes before it opens; write hours past midnight as two intervals",
                ignored -> new OpenInterval(opens, closes));
    }

    private static String part(String path, @Nullable List<String> pair, int index) {
        var part = pair == null || pair.size() != 2 ? null : pair.get(index);
        if (part == null) {
            throw new InvalidCalendar(
                    path, String.valueOf(pair), "is not a pair of times such as [\"09:00\", \"18:00\"]");
        }
        return part;
    }

    private List<Segment> readClosures() {
        var result = new ArrayList<Segment>();
        for (int i = 0; closures != null && i < closures.size(); i++) {
            var path = "closures[%d]".formatted(i);
            var pair = closures.get(i);
            result.add(new Segment(
                    instant(path + "[0]", part(path, pair, 0)), instant(path + "[1]", part(path, pair, 1))));
        }
        return result;
    }

    private static <T> Set<T> readAll(String path, @Nullable List<String> values, Reading<T> reading) {
        var result = new LinkedHashSet<T>();
        for (int i = 0; values != null && i < values.size(); i++) {
            result.add(reading.read("%s[%d]".formatted(path, i), values.get(i)));
        }
        return result;
    }

    private static DayOfWeek day(String path, @Nullable String text) {
        return read(path, text, "is not one of " + DAYS, name -> {
            var index = DAYS.indexOf(name);
            return DayOfWeek.of(index + 1);
        });
    }

    private static LocalDate date(String path, @Nullable String text) {
        return read(path, text, "is not a date such as 2026-03-02", LocalDate::parse);
    }

    private static MonthDay monthDay(String path, @Nullable String text) {
        return read(path, text, "is not a day of the year such as 12-25", value -> MonthDay.parse("--" + value));
    }

    private static Instant instant(String path, @Nullable String text) {
        return read(path, text, "is not an instant such as 2026-03-02T09:00:00Z", Instant::parse);
    }

    private static <T> T read(String path, @Nullable String text, String problem, Function<String, T> parser) {
        try {
            if (text != null) {
                return parser.apply(text);
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new InvalidCalendar(path, text, problem);
        }
        throw new InvalidCalendar(path, null, problem);
    }

    /** Reads one value at its place. */
    private interface Reading<T> {
        T read(String path, @Nullable String text);
    }
}
