package io.punctual.entitlements.salesforce.hours;

import io.punctual.entitlements.salesforce.report.Reading;
import io.punctual.entitlements.salesforce.xml.MetadataNames;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A holiday with the days it falls on.
 *
 * @param businessHours keys of the names of the hours it closes
 * @param yearly the same day of every year, when it is that simple
 * @param days the days otherwise
 * @param closed the part of the day that is closed
 */
record Holiday(Set<String> businessHours, @Nullable String yearly, List<LocalDate> days, Window closed) {
    /** Our hours know single days and days of the year, so other recurrences are written out this far. */
    static final int YEARS_AHEAD = 10;

    private static final int YEARS_BACK = 2;
    private static final DateTimeFormatter MONTH_DAY = DateTimeFormatter.ofPattern("MM-dd");

    /** Empty when it closes nothing, or cannot be read; the report says which. */
    static Optional<Holiday> read(Reading holiday, int year) {
        holiday.text("name");
        holiday.text("description");
        var closes = holiday.all("businessHours").stream()
                .map(Reading::text)
                .map(MetadataNames::key)
                .collect(Collectors.toSet());
        var window = window(holiday);
        var recurs = holiday.text("isRecurring").map("true"::equalsIgnoreCase).orElse(false);
        var read = recurs ? recurring(holiday, closes, window, year) : single(holiday, closes, window);
        if (read.isEmpty()) {
            holiday.refuseAll("has no day that can be read");
        } else if (closes.isEmpty()) {
            holiday.stub("is assigned to no business hours, so it closes nothing, in Salesforce as here");
            return Optional.empty();
        }
        return read;
    }

    private static Window window(Reading holiday) {
        var start = holiday.child("startTime").flatMap(Times::minute);
        var end = holiday.child("endTime").flatMap(Times::minute).map(minute -> minute == 0 ? Times.DAY : minute);
        return start.isPresent() && end.isPresent() && start.get() < end.get()
                ? new Window(start.get(), end.get())
                : Window.WHOLE_DAY;
    }

    private static Optional<Holiday> single(Reading holiday, Set<String> closes, Window window) {
        return holiday.child("activityDate")
                .flatMap(Times::date)
                .map(day -> new Holiday(closes, null, List.of(day), window));
    }

    private static Optional<Holiday> recurring(Reading holiday, Set<String> closes, Window window, int year) {
        var begins = holiday.child("recurrenceStartDate").flatMap(Times::date).orElse(LocalDate.of(year, 1, 1));
        var ends = holiday.child("recurrenceEndDate").flatMap(Times::date);
        holiday.child("activityDate").ifPresent(day -> day.note("its recurrence says on which days it falls"));
        return Recurrence.of(holiday, begins).flatMap(rule -> {
            var horizon = LocalDate.of(year + YEARS_AHEAD, 12, 31);
            var simple = holiday.text("recurrenceType").orElse("").equalsIgnoreCase("RecursYearly");
            if (simple && ends.isEmpty() && begins.getYear() <= year && window.equals(Window.WHOLE_DAY)) {
                return yearly(holiday).map(day -> new Holiday(closes, day, List.of(), window));
            }
            holiday.child("recurrenceType")
                    .ifPresent(type ->
                            type.note("is written out day by day until " + horizon + "; import it again before then"));
            var last = ends.filter(end -> end.isBefore(horizon)).orElse(horizon);
            var earliest = LocalDate.of(year - YEARS_BACK, 1, 1);
            var first = begins.isBefore(earliest) ? earliest : begins;
            var days = last.isBefore(first)
                    ? List.<LocalDate>of()
                    : first.datesUntil(last.plusDays(1)).filter(rule).toList();
            return Optional.of(new Holiday(closes, null, days, window));
        });
    }

    private static Optional<String> yearly(Reading holiday) {
        var leapYear = 2024;
        return Recurrence.of(holiday, LocalDate.of(leapYear, 1, 1))
                .flatMap(rule -> LocalDate.of(leapYear, 1, 1)
                        .datesUntil(LocalDate.of(leapYear + 1, 1, 1))
                        .filter(rule)
                        .findFirst())
                .map(day -> MonthDay.from(day).format(MONTH_DAY));
    }
}
