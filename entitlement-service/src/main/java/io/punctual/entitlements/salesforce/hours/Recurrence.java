package io.punctual.entitlements.salesforce.hours;

import io.punctual.entitlements.salesforce.report.Reading;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** On which days a recurring holiday falls. */
final class Recurrence {
    private final Reading holiday;
    private final LocalDate start;

    private Recurrence(Reading holiday, LocalDate start) {
        this.holiday = holiday;
        this.start = start;
    }

    /** Empty when it cannot be read. */
    static Optional<Predicate<LocalDate>> of(Reading holiday, LocalDate start) {
        var recurrence = new Recurrence(holiday, start);
        var type = holiday.child("recurrenceType");
        return switch (type.map(Reading::text).orElse("").toLowerCase(Locale.ROOT)) {
            case "recursdaily" -> Optional.of(recurrence.every(ChronoUnit.DAYS, day -> true));
            case "recurseveryweekday" ->
                Optional.of(day -> day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue());
            case "recursweekly" -> {
                var days = recurrence.weekdays();
                yield Optional.of(recurrence.everyWeek(day -> days.contains(day.getDayOfWeek())));
            }
            case "recursmonthly" ->
                recurrence
                        .number("recurrenceDayOfMonth")
                        .map(nth -> recurrence.everyMonth(day -> day.getDayOfMonth() == nth));
            case "recursmonthlynth" -> recurrence.nth().map(recurrence::everyMonth);
            case "recursyearly" ->
                recurrence
                        .number("recurrenceDayOfMonth")
                        .flatMap(nth -> recurrence
                                .month()
                                .map(month -> day -> day.getMonth() == month && day.getDayOfMonth() == nth));
            case "recursyearlynth" ->
                recurrence
                        .nth()
                        .flatMap(nth ->
                                recurrence.month().map(month -> day -> day.getMonth() == month && nth.test(day)));
            default -> Optional.empty();
        };
    }

    private Predicate<LocalDate> every(ChronoUnit unit, Predicate<LocalDate> rule) {
        var interval = number("recurrenceInterval").filter(n -> n > 0).orElse(1);
        return day -> rule.test(day) && unit.between(start, day) % interval == 0;
    }

    private Predicate<LocalDate> everyWeek(Predicate<LocalDate> rule) {
        var interval = number("recurrenceInterval").filter(n -> n > 0).orElse(1);
        var monday = start.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return day -> rule.test(day) && ChronoUnit.WEEKS.between(monday, day) % interval == 0;
    }

    private Predicate<LocalDate> everyMonth(Predicate<LocalDate> rule) {
        var interval = number("recurrenceInterval").filter(n -> n > 0).orElse(1);
        var first = start.withDayOfMonth(1);
        return day -> rule.test(day) && ChronoUnit.MONTHS.between(first, day) % interval == 0;
    }

    /** Such as the second Monday of a month. */
    private Optional<Predicate<LocalDate>> nth() {
        var days = weekdays();
        var instance = holiday.text("recurrenceInstance").orElse("First").toLowerCase(Locale.ROOT);
        var which = switch (instance) {
            case "first" -> 1;
            case "second" -> 2;
            case "third" -> 3;
            case "fourth" -> 4;
            case "last" -> -1;
            default -> 0;
        };
        return which == 0
                ? Optional.empty()
                : Optional.of(day -> days.contains(day.getDayOfWeek()) && day.equals(nthOf(day, days, which)));
    }

    private static LocalDate nthOf(LocalDate day, Set<DayOfWeek> days, int which) {
        var all = day.withDayOfMonth(1)
                .datesUntil(day.withDayOfMonth(1).plusMonths(1))
                .filter(each -> days.contains(each.getDayOfWeek()))
                .toList();
        return which < 0 ? all.getLast() : all.get(Math.min(which, all.size()) - 1);
    }

    private Set<DayOfWeek> weekdays() {
        var days = EnumSet.noneOf(DayOfWeek.class);
        for (var place : holiday.all("recurrenceDayOfWeek")) {
            for (var word : place.text().split("[,;\\s]+", -1)) {
                EnumSet.allOf(DayOfWeek.class).stream()
                        .filter(day -> day.name().equalsIgnoreCase(word))
                        .forEach(days::add);
            }
        }
        return days.isEmpty() ? EnumSet.of(start.getDayOfWeek()) : days;
    }

    private Optional<Month> month() {
        var text = holiday.text("recurrenceMonthOfYear").orElse("");
        return EnumSet.allOf(Month.class).stream()
                .filter(month -> month.name().equalsIgnoreCase(text))
                .findFirst();
    }

    private Optional<Integer> number(String name) {
        return holiday.text(name).filter(text -> text.matches("\\d{1,4}")).map(Integer::valueOf);
    }
}
