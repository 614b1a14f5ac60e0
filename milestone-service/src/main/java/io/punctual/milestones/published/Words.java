package io.punctual.milestones.published;

import java.time.Duration;
import java.util.ArrayList;

/** Amounts of time in words. */
final class Words {
    private Words() {}

    static String of(Duration amount) {
        var parts = new ArrayList<String>();
        add(parts, amount.toDays(), "day");
        add(parts, amount.toHoursPart(), "hour");
        add(parts, amount.toMinutesPart(), "minute");
        add(parts, amount.toSecondsPart(), "second");
        return parts.isEmpty() ? "0 seconds" : String.join(" ", parts);
    }

    private static void add(ArrayList<String> parts, long count, String unit) {
        if (count > 0) {
            parts.add(count + " " + unit + (count == 1 ? "" : "s"));
        }
    }
}
