package io.punctual.milestones.timeline;

import io.punctual.milestones.calendar.BusinessCalendar;

/** The business hours an occurrence counts in, with their name for those who ask. */
public record Hours(CalendarRef ref, BusinessCalendar calendar) {
    public static final Hours ALWAYS = new Hours(CalendarRef.ALWAYS, BusinessCalendar.ALWAYS);

    @Override
    public String toString() {
        return ref.toString();
    }
}
