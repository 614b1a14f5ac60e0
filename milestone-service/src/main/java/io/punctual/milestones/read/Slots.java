package io.punctual.milestones.read;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Cuts time into the hours or days of a zone's clock; where that clock is put forward or back, a slot is shorter or comes twice. */
public enum Slots {
    HOUR(Duration.ofDays(31)) {
        @Override
        Instant after(Instant at, ZoneId zone) {
            var passed = at.atZone(zone).toLocalTime().toNanoOfDay() % HOUR_NANOS;
            var next = at.plusNanos(HOUR_NANOS - passed);
            var shift = zone.getRules().nextTransition(at);
            return shift != null && shift.getInstant().isBefore(next) ? shift.getInstant() : next;
        }
    },
    DAY(Duration.ofDays(366)) {
        @Override
        Instant after(Instant at, ZoneId zone) {
            return at.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
        }
    };

    private static final long HOUR_NANOS = Duration.ofHours(1).toNanos();

    private final Duration longest;

    Slots(Duration longest) {
        this.longest = longest;
    }

    /** The longest stretch that is counted at once. */
    public Duration longest() {
        return longest;
    }

    /** The bounds from the first instant to the last, both among them. */
    public List<Instant> bounds(Instant from, Instant to, ZoneId zone) {
        var bounds = new ArrayList<Instant>();
        for (var at = from; at.isBefore(to); at = after(at, zone)) {
            bounds.add(at);
        }
        bounds.add(to);
        return bounds;
    }

    abstract Instant after(Instant at, ZoneId zone);
}
