package io.punctual.entitlements.salesforce.hours;

import io.punctual.entitlements.salesforce.report.Reading;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The open stretch of each day of the week; Salesforce knows one a day, and 00:00 to 00:00 is all of it. */
record Week(Map<DayOfWeek, List<Window>> open) {
    static Week read(Reading hours) {
        var open = new EnumMap<DayOfWeek, List<Window>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            var windows = window(
                    hours, day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT));
            if (!windows.isEmpty()) {
                open.put(day, windows);
            }
        }
        return new Week(open);
    }

    private static List<Window> window(Reading hours, String day) {
        var from = hours.child(day + "StartTime").filter(found -> !found.text().isEmpty());
        var to = hours.child(day + "EndTime").filter(found -> !found.text().isEmpty());
        if (from.isEmpty() && to.isEmpty()) {
            return List.of();
        }
        var start = from.flatMap(Times::minute).orElse(0);
        var end = to.flatMap(Times::minute)
                .map(minute -> minute == 0 ? Times.DAY : minute)
                .orElse(Times.DAY);
        if (start < end) {
            return List.of(new Window(start, end));
        }
        to.ifPresent(place -> place.refuse("does not come after the start, so the day is taken as closed"));
        return List.of();
    }

    boolean isClosed() {
        return open.isEmpty();
    }

    List<Window> on(DayOfWeek day) {
        return open.getOrDefault(day, List.of());
    }

    Map<String, List<List<String>>> weekly() {
        var weekly = new LinkedHashMap<String, List<List<String>>>();
        open.forEach((day, windows) -> weekly.put(
                day.name().substring(0, 3),
                windows.stream().map(Window::asInterval).toList()));
        return weekly;
    }
}
