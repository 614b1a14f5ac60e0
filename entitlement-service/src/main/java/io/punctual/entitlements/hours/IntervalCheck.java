package io.punctual.entitlements.hours;

import io.punctual.entitlements.definition.Finding;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The open intervals of one day: ordered, disjoint, none empty; the end may be 24:00. */
final class IntervalCheck {
    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):([0-5][0-9])");
    private static final int END_OF_DAY = 24 * 60;

    private IntervalCheck() {}

    static void check(String field, @Nullable List<List<String>> intervals, List<Finding> findings) {
        if (intervals == null) {
            findings.add(new Finding(field, null, "must be a list of intervals; empty when closed"));
            return;
        }
        var closed = 0;
        for (var index = 0; index < intervals.size(); index++) {
            var place = field + "[" + index + "]";
            var interval = intervals.get(index);
            if (interval == null || interval.size() != 2) {
                findings.add(new Finding(place, interval, "must be a pair such as [\"09:00\", \"18:00\"]"));
                continue;
            }
            var start = minutes(interval.getFirst());
            var end = "24:00".equals(interval.getLast()) ? OptionalInt.of(END_OF_DAY) : minutes(interval.getLast());
            if (start.isEmpty() || end.isEmpty()) {
                findings.add(new Finding(place, interval, "must be times HH:MM; the end may be 24:00"));
            } else if (start.getAsInt() >= end.getAsInt()) {
                findings.add(new Finding(place, interval, "must end after it starts"));
            } else if (start.getAsInt() < closed) {
                findings.add(new Finding(place, interval, "must start after the interval before it has ended"));
            }
            closed = Math.max(closed, end.orElse(closed));
        }
    }

    private static OptionalInt minutes(@Nullable String time) {
        var matcher = TIME.matcher(time == null ? "" : time);
        return matcher.matches()
                ? OptionalInt.of(Integer.parseInt(matcher.group(1)) * 60 + Integer.parseInt(matcher.group(2)))
                : OptionalInt.empty();
    }
}
