package io.punctual.milestones.calendar;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The days computed so far; it grows when a question reaches beyond them, and gives up after five years without an opening. */
final class Horizon {

    private static final long FIVE_YEARS = Duration.ofDays(5 * 366).toNanos();
    private static final long BEFORE = Duration.ofDays(100).toNanos();
    private static final long AFTER = Duration.ofDays(500).toNanos();
    private static final long EARLIEST = Nanos.of(Nanos.EARLIEST);
    private static final long LATEST = Nanos.of(Nanos.LATEST.minusNanos(1));

    private final CalendarDays days;
    private volatile @Nullable OpenTimeIndex known;

    Horizon(CalendarDays days) {
        this.days = days;
    }

    OpenTimeIndex covering(long first, long last) {
        var index = known;
        if (index != null && index.covers(first, last)) {
            return index;
        }
        return index == null ? computed(first - BEFORE, last + AFTER) : grown(index, first, last);
    }

    /** At least doubled in the direction it lacks, so that many questions, each a little farther, cost few rounds. */
    private OpenTimeIndex grown(OpenTimeIndex index, long first, long last) {
        var span = index.to() - index.from();
        var from = first >= index.from()
                ? index.from()
                : Math.min(first - BEFORE, index.from() - Math.min(span, Math.max(0, index.from() - EARLIEST)));
        var to = last < index.to()
                ? index.to()
                : Math.max(last + AFTER, index.to() + Math.min(span, Math.max(0, LATEST - index.to())));
        return computed(from, to);
    }

    long openBetween(long start, long end) {
        var index = covering(start, end);
        return index.openUntil(end) - index.openUntil(start);
    }

    long earliestAfter(long start, long amount) {
        for (var index = covering(start, start); ; index = later(index, start)) {
            var target = index.openUntil(start) + amount;
            if (target <= index.total()) {
                return index.earliestWith(target);
            }
        }
    }

    long latestBefore(long end, long amount) {
        for (var index = covering(end, end); ; index = earlier(index, end)) {
            var target = index.openUntil(end) - amount;
            if (target >= 0) {
                return index.latestWith(target);
            }
        }
    }

    private OpenTimeIndex later(OpenTimeIndex index, long start) {
        var closed = Math.max(start, index.lastClosing());
        if (index.to() > LATEST || closed + FIVE_YEARS < index.to()) {
            throw new NeverOpen("no opening within five years after " + instantOf(closed));
        }
        return computed(index.from(), index.to() + step(index));
    }

    private OpenTimeIndex earlier(OpenTimeIndex index, long end) {
        var opened = Math.min(end, index.firstOpening());
        if (index.from() <= EARLIEST || opened - FIVE_YEARS > index.from()) {
            throw new NeverOpen("no opening within five years before " + instantOf(opened));
        }
        return computed(index.from() - step(index), index.to());
    }

    /** Doubling, so that far targets cost few rounds. */
    private static long step(OpenTimeIndex index) {
        return Math.min(index.to() - index.from(), 4 * FIVE_YEARS);
    }

    private static Instant instantOf(long nanos) {
        return Nanos.instant(nanos);
    }

    private OpenTimeIndex computed(long first, long last) {
        var index = days.index(Nanos.instant(Math.max(first, EARLIEST)), Nanos.instant(Math.min(last, LATEST)));
        known = index;
        return index;
    }
}
