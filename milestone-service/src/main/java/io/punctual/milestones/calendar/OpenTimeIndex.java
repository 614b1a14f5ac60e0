package io.punctual.milestones.calendar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The open time of a range of days as running totals, so that any question is two look-ups.
 *
 * <p>Two intervals of one day may overlap when a clock change moves one of them; each still counts in full, and what
 * overlaps counts at the instant at which the first of them closes. Totals therefore may jump there.
 */
final class OpenTimeIndex {

    private final long from;
    private final long to;
    private final long[] starts;
    private final long[] ends;
    /** The open time before each segment; one more at the end for all of it. */
    private final long[] totals;

    private final SortedKeys byStart;
    private final SortedKeys byTotal;

    OpenTimeIndex(long from, long to, long[] starts, long[] ends, long[] totals) {
        this.from = from;
        this.to = to;
        this.starts = starts;
        this.ends = ends;
        this.totals = totals;
        this.byStart = new SortedKeys(starts);
        this.byTotal = new SortedKeys(Arrays.copyOf(totals, starts.length));
    }

    boolean covers(long first, long last) {
        return from <= first && last < to;
    }

    long from() {
        return from;
    }

    long to() {
        return to;
    }

    long total() {
        return totals[starts.length];
    }

    long firstOpening() {
        return starts.length == 0 ? to : starts[0];
    }

    long lastClosing() {
        return starts.length == 0 ? from : ends[ends.length - 1];
    }

    boolean isOpen(long at) {
        var segment = byStart.lastAtMost(at);
        return segment >= 0 && at < ends[segment];
    }

    /** The open time from the beginning of the range until then. */
    long openUntil(long at) {
        var segment = byStart.lastAtMost(at);
        if (segment < 0) {
            return 0;
        }
        return at < ends[segment] ? totals[segment] + at - starts[segment] : totals[segment + 1];
    }

    /** The earliest instant with that much open time before it; the amount is above zero and at most the total. */
    long earliestWith(long amount) {
        var segment = byTotal.lastAtMost(amount - 1);
        return Math.min(starts[segment] + amount - totals[segment], ends[segment]);
    }

    /** The latest instant with no more than that much open time before it; the amount is below the total. */
    long latestWith(long amount) {
        var segment = byTotal.lastAtMost(amount);
        return Math.min(starts[segment] + amount - totals[segment], ends[segment]);
    }

    List<Segment> segments(long first, long last) {
        var result = new ArrayList<Segment>();
        for (int i = Math.max(0, byStart.lastAtMost(first)); i < starts.length && starts[i] < last; i++) {
            if (ends[i] > first) {
                result.add(
                        new Segment(Nanos.instant(Math.max(first, starts[i])), Nanos.instant(Math.min(last, ends[i]))));
            }
        }
        return result;
    }
}
