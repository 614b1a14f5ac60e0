package io.punctual.entitlements.hours;

import biweekly.component.VEvent;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When a repeated event happens, from the start of this year to the end of the fifth year to come; bounded in number, whatever the machine. */
final class Occurrences {
    private static final int YEARS = 5;
    private static final int MOST = 1_000;
    /** Every day since the earliest year that is taken is far fewer. */
    private static final int MOST_STEPS = 100_000;

    private static final Set<Frequency> WITHIN_A_DAY = Set.of(Frequency.SECONDLY, Frequency.MINUTELY, Frequency.HOURLY);

    /** An event that repeats without measure. */
    static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooMany(String reason) {
            super(reason);
        }

        String reason() {
            return String.valueOf(getMessage());
        }
    }

    private Occurrences() {}

    /** Whether it is the same date each year, for ever. */
    static boolean simplyYearly(VEvent event) {
        var rule = rule(event);
        return rule != null
                && rule.getFrequency() == Frequency.YEARLY
                && (rule.getInterval() == null || rule.getInterval() == 1)
                && rule.getUntil() == null
                && rule.getCount() == null
                && Stream.of(
                                rule.getByDay(),
                                rule.getByMonthDay(),
                                rule.getByMonth(),
                                rule.getByYearDay(),
                                rule.getByWeekNo(),
                                rule.getBySetPos())
                        .allMatch(List::isEmpty)
                && event.getExceptionDates().isEmpty()
                && event.getRecurrenceDates().isEmpty()
                && event.getExceptionRules().isEmpty();
    }

    static List<Date> of(VEvent event, TimeZone zone, LocalDate today, Set<Date> moved) {
        var rule = rule(event);
        if (rule == null && event.getRecurrenceDates().isEmpty()) {
            return List.of(new Date(event.getDateStart().getValue().getTime()));
        }
        if (rule != null && (rule.getFrequency() == null || WITHIN_A_DAY.contains(rule.getFrequency()))) {
            throw new TooMany("repeats " + rule.getFrequency() + "; holidays repeat by days at most");
        }
        return expanded(event, zone, today, moved);
    }

    private static List<Date> expanded(VEvent event, TimeZone zone, LocalDate today, Set<Date> moved) {
        var from = Date.from(
                today.withDayOfYear(1).atStartOfDay(ZoneOffset.UTC).minusDays(1).toInstant());
        var to = Date.from(today.withDayOfYear(1)
                .plusYears(YEARS + 1L)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant());
        var steps = 0;
        var found = new ArrayList<Date>();
        var dates = event.getDateIterator(zone);
        while (dates.hasNext()) {
            var next = dates.next();
            if (next.after(to)) {
                break;
            }
            if (!next.before(from) && !moved.contains(next)) {
                found.add(next);
            }
            if (found.size() > MOST || ++steps > MOST_STEPS) {
                throw new TooMany("repeats too often; at most " + MOST + " times within " + YEARS + " years are taken");
            }
        }
        return List.copyOf(found);
    }

    private static @Nullable Recurrence rule(VEvent event) {
        var rule = event.getRecurrenceRule();
        return rule == null ? null : rule.getValue();
    }
}
