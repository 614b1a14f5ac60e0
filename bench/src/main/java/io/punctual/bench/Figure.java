package io.punctual.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One thing that was measured: ours, and beside it the floor or peer of the same run where there is one. */
record Figure(
        String name, double ours, String unit, @Nullable Double floor, boolean lessIsBetter, String note) {

    static Figure alone(String name, double ours, String unit, String note) {
        return new Figure(name, ours, unit, null, true, note);
    }

    /** A speed beside another. */
    static Figure speed(String name, double ours, double floor, String note) {
        return new Figure(name, ours, "/s", floor, false, note);
    }

    /** A duration beside another. */
    static Figure duration(String name, double ours, String unit, double floor, String note) {
        return new Figure(name, ours, unit, floor, true, note);
    }

    /** How many times better than the floor or peer ours is. */
    double ratio() {
        if (floor == null) {
            return Double.NaN;
        }
        return lessIsBetter ? floor / ours : ours / floor;
    }

    /** The line `name ours floor ratio`, with a note. */
    String line() {
        var beside = floor == null ? "-" : number(floor) + unit;
        var ratio = floor == null ? "-" : String.format(Locale.ROOT, "%.2f", ratio());
        return String.format(Locale.ROOT, "%-28s %12s %12s %7s   %s", name, number(ours) + unit, beside, ratio, note)
                .stripTrailing();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, Math.abs(value) < 100 ? "%.2f" : "%.0f", value);
    }

    Map<String, Object> shown() {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("name", name);
        shown.put("ours", ours);
        shown.put("unit", unit);
        if (floor != null) {
            shown.put("floor", floor);
            shown.put("ratio", ratio());
        }
        shown.put("note", note);
        return shown;
    }
}
