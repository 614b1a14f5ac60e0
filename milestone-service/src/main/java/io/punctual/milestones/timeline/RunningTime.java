package io.punctual.milestones.timeline;

import io.punctual.milestones.calendar.BusinessCalendar;
import io.punctual.milestones.calendar.NeverOpen;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When the clock of an occurrence ran, and by which business hours; the stops between its legs count for nothing. */
public record RunningTime(List<Leg> legs) {
    /** Shown for a target that business hours never reach. */
    public static final Instant NEVER = Instant.parse("9999-12-31T23:59:59Z");

    /** One stretch in which the clock ran by the same hours; without an end while it still runs. */
    public record Leg(Instant from, @Nullable Instant to, Hours hours) {
        public BusinessCalendar calendar() {
            return hours.calendar();
        }

        private Leg until(@Nullable Instant end) {
            return new Leg(from, end, hours);
        }
    }

    /** A stretch in which the clock stood still; without an end while it lasts. */
    public record Stop(Instant from, @Nullable Instant to) {}

    static RunningTime from(Instant start, Hours hours) {
        return new RunningTime(List.of(new Leg(start, null, hours)));
    }

    RunningTime stopped(Instant at) {
        var last = legs.getLast();
        return last.to() != null ? this : withLast(last.until(at.isBefore(last.from()) ? last.from() : at));
    }

    RunningTime goingOn(Instant at, Hours hours) {
        var more = new ArrayList<>(stopped(at).legs);
        more.add(new Leg(at, null, hours));
        return new RunningTime(List.copyOf(more));
    }

    /** Forgets what ran after the given instant. */
    RunningTime cutAt(Instant at) {
        var kept = new ArrayList<Leg>();
        for (var leg : legs) {
            if (kept.isEmpty() || leg.from().isBefore(at)) {
                var to = leg.to();
                kept.add(to == null || to.isAfter(at) ? leg.until(at.isBefore(leg.from()) ? leg.from() : at) : leg);
            }
        }
        return new RunningTime(List.copyOf(kept));
    }

    /** When it stopped last; the given instant if it runs. */
    Instant lastStop(Instant otherwise) {
        var to = legs.getLast().to();
        return to == null ? otherwise : to;
    }

    /** The last leg as if it had not been stopped: what is shown while a milestone is paused. */
    RunningTime asIfRunning() {
        return withLast(legs.getLast().until(null));
    }

    RunningTime inWallTime() {
        return new RunningTime(legs.stream()
                .map(leg -> new Leg(leg.from(), leg.to(), Hours.ALWAYS))
                .toList());
    }

    /** The earliest instant at which that much open time had run. */
    Instant instantAfter(Duration amount) {
        var left = amount;
        for (var leg : legs) {
            var to = leg.to();
            if (to == null || leg == legs.getLast()) {
                return add(leg, left);
            }
            var open = leg.calendar().between(leg.from(), to);
            if (open.compareTo(left) >= 0) {
                return add(leg, left);
            }
            left = left.minus(open);
        }
        throw new IllegalStateException("An occurrence has at least one leg.");
    }

    /** The open time that had run at the given instant. */
    public Duration until(Instant at) {
        var sum = Duration.ZERO;
        for (var leg : legs) {
            var to = leg.to();
            var end = to == null || to.isAfter(at) ? at : to;
            if (end.isAfter(leg.from())) {
                sum = sum.plus(leg.calendar().between(leg.from(), end));
            }
        }
        return sum;
    }

    /** The stretches in which it stood still; the last one has no end while it lasts. */
    public List<Stop> stops() {
        var stops = new ArrayList<Stop>();
        Instant since = null;
        for (var leg : legs) {
            if (since != null && leg.from().isAfter(since)) {
                stops.add(new Stop(since, leg.from()));
            }
            since = leg.to();
        }
        if (since != null) {
            stops.add(new Stop(since, null));
        }
        return List.copyOf(stops);
    }

    /** The instant itself, or the end of the stop it lies in. */
    Instant outsideStops(Instant at) {
        for (var leg : legs) {
            var to = leg.to();
            if (to == null || !at.isAfter(to)) {
                return at.isBefore(leg.from()) ? leg.from() : at;
            }
        }
        return at;
    }

    private RunningTime withLast(Leg leg) {
        var changed = new ArrayList<>(legs);
        changed.set(changed.size() - 1, leg);
        return new RunningTime(List.copyOf(changed));
    }

    private static Instant add(Leg leg, Duration amount) {
        try {
            return leg.calendar().add(leg.from(), amount);
        } catch (NeverOpen never) {
            return NEVER;
        }
    }
}
