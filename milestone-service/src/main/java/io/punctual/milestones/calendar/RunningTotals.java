package io.punctual.milestones.calendar;

import java.util.Arrays;

/** Collects open stretches in order into the arrays of an index. */
final class RunningTotals {

    private long[] starts = new long[1024];
    private long[] ends = new long[1024];
    private long[] totals = new long[1025];
    private int count;
    private long total;

    /** Joins what touches; what overlaps counts twice, at the end of the earlier stretch. */
    void add(long start, long end) {
        if (end <= start) {
            return;
        }
        var closed = count == 0 ? Long.MIN_VALUE : ends[count - 1];
        if (start >= closed) {
            append(start, end, start == closed && total == totals[count - 1] + closed - starts[count - 1]);
        } else {
            total += Math.min(end, closed) - start;
            if (end > closed) {
                append(closed, end, false);
            }
        }
    }

    private void append(long start, long end, boolean joined) {
        if (joined) {
            ends[count - 1] = end;
        } else {
            grow();
            starts[count] = start;
            ends[count] = end;
            totals[count++] = total;
        }
        total += end - start;
    }

    private void grow() {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
            totals = Arrays.copyOf(totals, 2 * count + 1);
        }
    }

    OpenTimeIndex index(long from, long to) {
        totals[count] = total;
        return new OpenTimeIndex(
                from, to, Arrays.copyOf(starts, count), Arrays.copyOf(ends, count), Arrays.copyOf(totals, count + 1));
    }
}
