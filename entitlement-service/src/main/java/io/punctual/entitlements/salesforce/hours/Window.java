package io.punctual.entitlements.salesforce.hours;

import java.util.ArrayList;
import java.util.List;

/** A stretch of a day in minutes since midnight; the end is not part of it. */
record Window(int start, int end) {
    static final Window WHOLE_DAY = new Window(0, Times.DAY);

    List<String> asInterval() {
        return List.of(Times.text(start), Times.text(end));
    }

    /** What is left of the open stretches when this one is closed. */
    List<Window> closedIn(List<Window> open) {
        var left = new ArrayList<Window>();
        for (var each : open) {
            if (each.start < Math.min(each.end, start)) {
                left.add(new Window(each.start, Math.min(each.end, start)));
            }
            if (Math.max(each.start, end) < each.end) {
                left.add(new Window(Math.max(each.start, end), each.end));
            }
        }
        return left;
    }
}
