package io.punctual.milestones.timeline;

import io.punctual.milestones.calendar.BusinessCalendar;
import io.punctual.milestones.definition.CompiledMilestone;
import io.punctual.milestones.definition.CompiledProcess;

/** The business hours an occurrence counts in, with their name for those who ask. */
record Hours(CalendarRef ref, BusinessCalendar calendar) {
    /** The milestone's, else the process's, else the entitlement's, else always open (rule 11). */
    static Hours of(CompiledMilestone milestone, CompiledProcess process, Decision decision, ServiceLevels levels) {
        var id = milestone.definition().businessHoursId();
        if (id == null) {
            id = process.definition().businessHoursId();
        }
        if (id == null) {
            id = decision.businessHoursId();
        }
        if (id == null) {
            return new Hours(CalendarRef.ALWAYS, BusinessCalendar.ALWAYS);
        }
        var ref = new CalendarRef(id, decision.calendars().getOrDefault(id, 1L));
        return new Hours(ref, levels.calendar(ref));
    }
}
