package io.punctual.entitlements.hours;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The open intervals of a day, less a part of the day. */
final class OpenTimes {
    static final int END_OF_DAY = 24 * 60;

    private OpenTimes() {}

    /** What is left of the intervals without the minutes from one to another. */
    static List<List<String>> without(List<List<String>> intervals, int from, int to) {
        var left = new ArrayList<List<String>>();
        for (var interval : intervals) {
            var start = minutes(interval.getFirst());
            var end = minutes(interval.getLast());
            keep(left, start, Math.min(end, from));
            keep(left, Math.max(start, to), end);
        }
        return List.copyOf(left);
    }

    private static void keep(List<List<String>> left, int start, int end) {
        if (start < end) {
            left.add(List.of(time(start), time(end)));
        }
    }

    private static int minutes(String time) {
        return Integer.parseInt(time.substring(0, 2)) * 60 + Integer.parseInt(time.substring(3));
    }

    private static String time(int minutes) {
        return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
    }
}
