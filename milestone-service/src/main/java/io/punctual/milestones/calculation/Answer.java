package io.punctual.milestones.calculation;

import io.punctual.milestones.calendar.Segment;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The answer to one calculation, named after what it is. */
sealed interface Answer {

    /** A deadline or the start that leads to one. */
    record At(Instant instant) implements Answer {}

    /** An amount of open time. */
    record Amount(BigDecimal seconds) implements Answer {
        static Amount of(Duration openTime) {
            var seconds = BigDecimal.valueOf(openTime.getSeconds()).add(BigDecimal.valueOf(openTime.getNano(), 9));
            return new Amount(openTime.getNano() == 0 ? seconds.setScale(0) : seconds.stripTrailingZeros());
        }
    }

    /** Whether an instant is open. */
    record Openness(boolean open) implements Answer {}

    /** The open stretches between two instants. */
    record Stretches(List<Segment> segments) implements Answer {}
}
