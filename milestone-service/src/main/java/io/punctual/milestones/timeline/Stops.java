package io.punctual.milestones.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When a case's clocks stood still, so that an occurrence born later has the pauses since its start. */
final class Stops {
    private record Stop(Instant from, @Nullable Instant to) {}

    private final List<Stop> stops = new ArrayList<>();

    void at(Instant at, boolean stopped) {
        var standing = isStanding();
        if (stopped && !standing) {
            stops.add(new Stop(at, null));
        } else if (!stopped && standing) {
            stops.set(stops.size() - 1, new Stop(stops.getLast().from(), at));
        }
    }

    boolean isStanding() {
        return !stops.isEmpty() && stops.getLast().to() == null;
    }

    /** Most occurrences of a long life are born near its end. */
    private int firstAfter(Instant start) {
        int first = stops.size();
        while (first > 0) {
            var to = stops.get(first - 1).to();
            if (to != null && !to.isAfter(start)) {
                return first;
            }
            first--;
        }
        return first;
    }

    RunningTime runningFrom(Instant start, Hours hours) {
        var running = RunningTime.from(start, hours);
        for (var stop : stops.subList(firstAfter(start), stops.size())) {
            var to = stop.to();
            running = running.stopped(stop.from());
            if (to != null) {
                running = running.goingOn(to, hours);
            }
        }
        return running;
    }
}
