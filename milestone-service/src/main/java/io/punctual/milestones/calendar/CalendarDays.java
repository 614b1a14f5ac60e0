package io.punctual.milestones.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Turns the stated hours of local days into stretches on the world's clock.
 *
 * <p>A boundary in a daylight-saving gap is read with the offset before the gap, an ambiguous one is its first
 * occurrence (both as java.time resolves them), and a local date that does not exist has no hours.
 */
final class CalendarDays {

    private final CalendarDefinition definition;
    private final List<Segment> closures;

    CalendarDays(CalendarDefinition definition) {
        this.definition = definition;
        this.closures = joined(definition.closures());
    }

    /** In order and without overlaps, so that those that touch a stretch are found without looking at all. */
    private static List<Segment> joined(List<Segment> closures) {
        var result = new ArrayList<Segment>();
        closures.stream()
                .filter(closure -> closure.end().isAfter(closure.start()))
                .sorted(Comparator.comparing(Segment::start))
                .forEach(next -> {
                    var last = result.isEmpty() ? null : result.getLast();
                    if (last == null || next.start().isAfter(last.end())) {
                        result.add(next);
                    } else if (next.end().isAfter(last.end())) {
                        result.set(result.size() - 1, new Segment(last.start(), next.end()));
                    }
                });
        return List.copyOf(result);
    }

    /** The place of the first closure that ends after the instant. */
    private int firstEndingAfter(Instant at) {
        int low = 0;
        int high = closures.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (closures.get(middle).end().isAfter(at)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The index of whole local days that holds both instants. */
    OpenTimeIndex index(Instant first, Instant last) {
        var zone = definition.zone();
        var firstDay = first.atZone(zone).toLocalDate();
        var endDay = last.atZone(zone).toLocalDate().plusDays(1);
        var totals = new RunningTotals();
        for (var day = firstDay; day.isBefore(endDay); day = day.plusDays(1)) {
            stretches(day).forEach(stretch -> addOpenParts(totals, stretch));
        }
        return totals.index(nanos(firstDay.atStartOfDay(zone)), nanos(endDay.atStartOfDay(zone)));
    }

    private List<Segment> stretches(LocalDate day) {
        var hours = definition.hoursOf(day);
        if (hours.isEmpty()
                || !day.atStartOfDay(definition.zone()).toLocalDate().equals(day)) {
            return List.of();
        }
        return union(hours).stream()
                .map(interval -> new Segment(instant(day, interval.opens()), closing(day, interval)))
                .sorted(Comparator.comparing(Segment::start))
                .toList();
    }

    /** Stated hours are a set: what two intervals of a day both name is open once. */
    private static List<OpenInterval> union(List<OpenInterval> hours) {
        if (hours.size() < 2) {
            return hours;
        }
        var result = new ArrayList<OpenInterval>();
        hours.stream().sorted(Comparator.comparing(OpenInterval::opens)).forEach(next -> {
            var last = result.isEmpty() ? null : result.getLast();
            if (last == null || last.endsBefore(next)) {
                result.add(next);
            } else {
                result.set(result.size() - 1, last.through(next));
            }
        });
        return result;
    }

    private Instant closing(LocalDate day, OpenInterval interval) {
        return interval.untilEndOfDay()
                ? instant(day.plusDays(1), LocalTime.MIDNIGHT)
                : instant(day, interval.closes());
    }

    private Instant instant(LocalDate day, LocalTime time) {
        return ZonedDateTime.of(day, time, definition.zone()).toInstant();
    }

    private void addOpenParts(RunningTotals totals, Segment stretch) {
        var start = nanos(stretch.start());
        var end = nanos(stretch.end());
        for (int i = firstEndingAfter(stretch.start()); i < closures.size(); i++) {
            var closure = closures.get(i);
            if (!closure.start().isBefore(stretch.end())) {
                break;
            }
            totals.add(start, Math.min(end, nanos(closure.start())));
            start = Math.max(start, nanos(closure.end()));
        }
        totals.add(start, end);
    }

    private static long nanos(ZonedDateTime time) {
        return nanos(time.toInstant());
    }

    private static long nanos(Instant instant) {
        return instant.getEpochSecond() * Nanos.PER_SECOND + instant.getNano();
    }
}
