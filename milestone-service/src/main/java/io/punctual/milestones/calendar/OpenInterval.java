package io.punctual.milestones.calendar;

import java.time.LocalTime;

/** Local hours of one day, open from the first instant up to but not including the last; midnight as the end is the end of that day. */
public record OpenInterval(LocalTime opens, LocalTime closes) {

    public OpenInterval {
        if (!closes.equals(LocalTime.MIDNIGHT) && !closes.isAfter(opens)) {
            throw new IllegalArgumentException(
                    "%s–%s closes before it opens; write hours past midnight as two intervals"
                            .formatted(opens, closes));
        }
    }

    public static OpenInterval allDay() {
        return new OpenInterval(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
    }

    boolean untilEndOfDay() {
        return closes.equals(LocalTime.MIDNIGHT);
    }

    boolean endsBefore(OpenInterval next) {
        return !untilEndOfDay() && closes.isBefore(next.opens);
    }

    /** From here through the later end of both. */
    OpenInterval through(OpenInterval other) {
        var last = untilEndOfDay() || (!other.untilEndOfDay() && other.closes.isBefore(closes)) ? closes : other.closes;
        return new OpenInterval(opens, last);
    }
}
