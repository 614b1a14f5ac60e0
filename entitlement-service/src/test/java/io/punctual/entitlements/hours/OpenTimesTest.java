package io.punctual.entitlements.hours;

import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.entitlements.definition.Finding;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class OpenTimesTest {
    @Property
    void what_is_left_is_every_open_minute_outside_the_part_and_in_good_form(
            @ForAll @Size(max = 8) List<@IntRange(max = 1440) Integer> bounds,
            @ForAll @IntRange(max = 1440) int from,
            @ForAll @IntRange(max = 1440) int to) {
        var open = intervals(bounds.stream().distinct().sorted().toList());
        var expected = minutes(open);
        if (from < to) {
            expected.clear(from, to);
        }

        var left = OpenTimes.without(open, from, Math.max(from, to));

        assertThat(minutes(left)).isEqualTo(expected);
        var findings = new ArrayList<Finding>();
        IntervalCheck.check("left", left, findings);
        assertThat(findings).isEmpty();
        assertThat(OpenTimes.without(left, from, Math.max(from, to))).isEqualTo(left);
    }

    private static List<List<String>> intervals(List<Integer> bounds) {
        var intervals = new ArrayList<List<String>>();
        for (var index = 0; index + 1 < bounds.size(); index += 2) {
            intervals.add(List.of(time(bounds.get(index)), time(bounds.get(index + 1))));
        }
        return intervals;
    }

    private static BitSet minutes(List<List<String>> intervals) {
        var minutes = new BitSet();
        intervals.forEach(interval -> minutes.set(minute(interval.getFirst()), minute(interval.getLast())));
        return minutes;
    }

    private static int minute(String time) {
        return Integer.parseInt(time.substring(0, 2)) * 60 + Integer.parseInt(time.substring(3));
    }

    private static String time(int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
    }
}
