package io.punctual.milestones.calendar;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;

/** Instants as nanoseconds since 1970 in one long, which bounds the calendars to the years 1950 to 2150. */
final class Nanos {

    static final long PER_SECOND = 1_000_000_000L;
    static final Instant EARLIEST = Instant.parse("1950-01-01T00:00:00Z");
    static final Instant LATEST = Instant.parse("2150-01-01T00:00:00Z");

    private static final Duration LONGEST = Duration.ofDays(50 * 366);

    private Nanos() {}

    static long of(Instant instant) {
        var second = instant.getEpochSecond();
        if (second < EARLIEST.getEpochSecond() || second >= LATEST.getEpochSecond()) {
            throw new DateTimeException(
                    "%s lies outside the years 1950 to 2150 that business hours cover".formatted(instant));
        }
        return second * PER_SECOND + instant.getNano();
    }

    static Instant instant(long nanos) {
        return Instant.ofEpochSecond(Math.floorDiv(nanos, PER_SECOND), Math.floorMod(nanos, PER_SECOND));
    }

    static long amount(Duration openTime) {
        if (openTime.isNegative() || openTime.compareTo(LONGEST) > 0) {
            throw new DateTimeException("an amount of open time lies between 0 and 50 years, not " + openTime);
        }
        return openTime.getSeconds() * PER_SECOND + openTime.getNano();
    }
}
