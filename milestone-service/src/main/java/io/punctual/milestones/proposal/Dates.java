package io.punctual.milestones.proposal;

import io.punctual.milestones.calendar.BusinessCalendar;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Instants that business hours can count with. */
public final class Dates {
    private Dates() {}

    public static Instant required(String path, @Nullable String text) {
        if (text == null) {
            throw Wrong.missing(path, "an instant such as 2026-03-02T09:00:00Z is needed");
        }
        try {
            var instant = Instant.parse(text);
            BusinessCalendar.requireCovered(instant);
            return instant;
        } catch (DateTimeException unreadable) {
            throw Wrong.value(path, text, "must be an instant of the years 1950 to 2149 such as 2026-03-02T09:00:00Z");
        }
    }
}
