package io.punctual.milestones.timeline;

/** One revision of business hours; the empty id means always open. */
public record CalendarRef(String id, long revision) {
    public static final CalendarRef ALWAYS = new CalendarRef("", 0);

    boolean follows(CalendarRef earlier) {
        return id.equals(earlier.id()) && revision > earlier.revision();
    }
}
