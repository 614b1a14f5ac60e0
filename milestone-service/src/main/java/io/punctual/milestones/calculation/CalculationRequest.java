package io.punctual.milestones.calculation;

import io.punctual.milestones.calendar.CalendarDocument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Questions about one calendar: either written out, or the published one with that id.
 *
 * @param calendarRevision the latest when left out
 */
record CalculationRequest(
        @Nullable CalendarDocument calendar,
        @Nullable String calendarId,
        @Nullable Long calendarRevision,
        @Nullable List<@Nullable Calculation> calculations) {

    /** One question; which of the values it needs depends on the operation. */
    record Calculation(
            @Nullable String op,
            @Nullable String start,
            @Nullable String end,
            @Nullable String at,
            @Nullable Long seconds) {}
}
