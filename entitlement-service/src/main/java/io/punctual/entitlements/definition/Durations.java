package io.punctual.entitlements.definition;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Durations as the language of a process writes them: ISO-8601, such as PT30M. */
final class Durations {
    private static final String RIGHT = "must be a positive ISO-8601 duration such as PT30M, PT3H or P1D";

    private Durations() {}

    static @Nullable Duration positive(DocumentReader object, String name) {
        var duration = parse(object.value(name)).filter(Duration::isPositive);
        if (duration.isEmpty()) {
            object.refuse(name, RIGHT);
        }
        return duration.orElse(null);
    }

    static Optional<Duration> parse(@Nullable Object value) {
        if (!(value instanceof String text)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Duration.parse(text));
        } catch (DateTimeParseException notADuration) {
            return Optional.empty();
        }
    }
}
