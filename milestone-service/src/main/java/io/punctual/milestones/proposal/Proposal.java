package io.punctual.milestones.proposal;

import io.punctual.milestones.calendar.BusinessCalendar;
import io.punctual.milestones.definition.CompiledProcess;
import java.util.Map;

/**
 * What is to be tried instead of what governs.
 *
 * @param hours business hours that take the place of those with the same id, whatever their revision
 * @param pins the newest revision of each calendar the process names, for cases that did not use it before
 */
public record Proposal(CompiledProcess process, Map<String, BusinessCalendar> hours, Map<String, Long> pins) {

    /** Whether the hours with that id are proposed too. */
    boolean replaces(String calendarId) {
        return hours.containsKey(calendarId);
    }
}
