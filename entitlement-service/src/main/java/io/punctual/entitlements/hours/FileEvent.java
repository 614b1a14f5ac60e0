package io.punctual.entitlements.hours;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/** An event of a calendar file in the words of business hours: what it closes. */
sealed interface FileEvent {
    String summary();

    /** Whole days, such as a holiday of three days. */
    record Days(String summary, Set<LocalDate> days) implements FileEvent {}

    /** The same days each year, in the form MM-DD. */
    record Yearly(String summary, Set<String> days) implements FileEvent {}

    /** Parts of days, in the zone of the business hours. */
    record Times(String summary, List<Span> spans) implements FileEvent {}

    /** What closes nothing, or cannot be taken. */
    record Skipped(String summary, String reason) implements FileEvent {}

    /** From one moment to another, by the clocks on the wall. */
    record Span(LocalDateTime start, LocalDateTime end) {}
}
