package io.punctual.entitlements.hours;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import io.punctual.kit.web.FieldProblem;
import io.punctual.kit.web.ProblemException;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads an iCalendar file; each of its events becomes what it closes, or what speaks against taking it. */
final class CalendarFile {
    static final int MAX_EVENTS = 5_000;

    private CalendarFile() {}

    /**
     * Reads all events.
     *
     * @param zone where the business hours are
     * @param today from whose year on repeated events are spelt out
     */
    static List<FileEvent> read(String text, ZoneId zone, LocalDate today) {
        var events = new ArrayList<FileEvent>();
        for (var calendar : calendars(text)) {
            var replaced = replaced(calendar);
            for (var event : calendar.getEvents()) {
                var moved = replaced.getOrDefault(uid(event), Set.of());
                events.add(new EventReader(event, calendar.getTimezoneInfo(), zone, today, moved).read());
            }
        }
        return List.copyOf(events);
    }

    private static List<ICalendar> calendars(String text) {
        try (var reader = new ICalReader(text)) {
            var calendars = reader.readAll();
            var events = calendars.stream()
                    .mapToInt(calendar -> calendar.getEvents().size())
                    .sum();
            if (events == 0) {
                throw refused("holds no event; it must be an iCalendar file with VEVENTs");
            }
            if (events > MAX_EVENTS) {
                throw refused("holds " + events + " events; at most " + MAX_EVENTS + " are taken at once");
            }
            return calendars;
        } catch (IOException | RuntimeException unreadable) {
            if (unreadable instanceof ProblemException refused) {
                throw refused;
            }
            throw refused("cannot be read as iCalendar: " + unreadable.getMessage());
        }
    }

    /** The moments at which a single occurrence of a repeated event was moved or changed. */
    private static Map<String, Set<Date>> replaced(ICalendar calendar) {
        var replaced = new HashMap<String, Set<Date>>();
        for (var event : calendar.getEvents()) {
            var instead = event.getRecurrenceId();
            if (instead != null && instead.getValue() != null) {
                replaced.computeIfAbsent(uid(event), _ -> new HashSet<>())
                        .add(new Date(instead.getValue().getTime()));
            }
        }
        return replaced;
    }

    private static String uid(VEvent event) {
        return event.getUid() == null ? "" : String.valueOf(event.getUid().getValue());
    }

    private static ProblemException refused(String message) {
        return ProblemException.invalid(new FieldProblem("file", null, message));
    }
}
