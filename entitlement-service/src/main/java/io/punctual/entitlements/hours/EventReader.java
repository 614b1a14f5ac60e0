package io.punctual.entitlements.hours;

import biweekly.component.VEvent;
import biweekly.io.TimezoneInfo;
import biweekly.property.DateOrDateTimeProperty;
import io.punctual.entitlements.hours.FileEvent.Days;
import io.punctual.entitlements.hours.FileEvent.Skipped;
import io.punctual.entitlements.hours.FileEvent.Span;
import io.punctual.entitlements.hours.FileEvent.Times;
import io.punctual.entitlements.hours.FileEvent.Yearly;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;

/** Reads one event of a calendar file: when it is, for how long, and how it repeats. */
final class EventReader {
    private static final DateTimeFormatter MONTH_DAY = DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);
    private static final int EARLIEST = 1970;
    private static final int LATEST = 2200;
    private static final int LONGEST_DAYS = 366;
    private static final ZoneId HERE = ZoneId.systemDefault();

    private final VEvent event;
    private final TimezoneInfo zones;
    private final ZoneId zone;
    private final LocalDate today;
    private final Set<Date> moved;
    private final String summary;

    EventReader(VEvent event, TimezoneInfo zones, ZoneId zone, LocalDate today, Set<Date> moved) {
        this.event = event;
        this.zones = zones;
        this.zone = zone;
        this.today = today;
        this.moved = event.getRecurrenceId() == null ? moved : Set.of();
        this.summary = event.getSummary() == null
                ? ""
                : String.valueOf(event.getSummary().getValue());
    }

    FileEvent read() {
        var start = event.getDateStart();
        if (start == null || start.getValue() == null) {
            return new Skipped(summary, "has no start that can be read");
        }
        if (event.getStatus() != null && event.getStatus().isCancelled()) {
            return new Skipped(summary, "is cancelled");
        }
        var year = start.getValue().getRawComponents().getYear();
        if (year < EARLIEST || year > LATEST) {
            return new Skipped(summary, "starts in " + year + ", not between " + EARLIEST + " and " + LATEST);
        }
        try {
            return start.getValue().hasTime() ? timed(start) : wholeDays(start);
        } catch (Occurrences.TooMany refused) {
            return new Skipped(summary, refused.reason());
        }
    }

    private FileEvent wholeDays(DateOrDateTimeProperty start) {
        var length = length(start, Duration.ofDays(1)).toDays();
        if (length < 1 || length > LONGEST_DAYS) {
            return new Skipped(summary, "lasts " + length + " days, not 1 to " + LONGEST_DAYS);
        }
        var first = local(start.getValue(), HERE).toLocalDate();
        if (Occurrences.simplyYearly(event) && first.getYear() <= today.getYear() && moved.isEmpty()) {
            return new Yearly(
                    summary,
                    new TreeSet<>(first.datesUntil(first.plusDays(length))
                            .map(MONTH_DAY::format)
                            .toList()));
        }
        var days = new TreeSet<LocalDate>();
        for (var at : Occurrences.of(event, TimeZone.getDefault(), today, moved)) {
            var day = local(at, HERE).toLocalDate();
            days.addAll(day.datesUntil(day.plusDays(length)).toList());
        }
        return days.isEmpty() ? new Skipped(summary, "never happens in the years looked at") : new Days(summary, days);
    }

    private FileEvent timed(DateOrDateTimeProperty start) {
        if (event.getTransparency() != null && event.getTransparency().isTransparent()) {
            return new Skipped(summary, "does not block its time (TRANSP:TRANSPARENT)");
        }
        var utc = start.getValue().getRawComponents().isUtc();
        var assigned = zones.getTimezone(start);
        var named = start.getParameters().getTimezoneId();
        if (!utc && assigned == null && named != null) {
            return new Skipped(summary, "is in time zone " + named + ", which is not known");
        }
        var length = length(start, Duration.ZERO);
        if (!length.isPositive() || length.toDays() > LONGEST_DAYS) {
            return new Skipped(
                    summary, "lasts " + length + "; it must end after it starts, within " + LONGEST_DAYS + " days");
        }
        var floating = !utc && assigned == null;
        var repeatsIn =
                assigned == null ? (utc ? TimeZone.getTimeZone("UTC") : TimeZone.getDefault()) : assigned.getTimeZone();
        var spans = new ArrayList<Span>();
        for (var at : Occurrences.of(event, repeatsIn, today, moved)) {
            var from = local(at, floating ? HERE : zone);
            var to = floating ? from.plus(length) : local(new Date(at.getTime() + length.toMillis()), zone);
            spans.add(new Span(from, to));
        }
        return spans.isEmpty()
                ? new Skipped(summary, "never happens in the years looked at")
                : new Times(summary, List.copyOf(spans));
    }

    /** Whole days are told by their dates, for a day may have 23 or 25 hours. */
    private Duration length(DateOrDateTimeProperty start, Duration fallback) {
        var end = event.getDateEnd();
        if (end != null && end.getValue() != null) {
            return start.getValue().hasTime()
                    ? Duration.between(
                            start.getValue().toInstant(), end.getValue().toInstant())
                    : Duration.between(local(start.getValue(), HERE), local(end.getValue(), HERE));
        }
        var duration = event.getDuration();
        return duration == null || duration.getValue() == null
                ? fallback
                : Duration.ofMillis(duration.getValue().toMillis());
    }

    private static LocalDateTime local(Date date, ZoneId zone) {
        return LocalDateTime.ofInstant(date.toInstant(), zone);
    }
}
