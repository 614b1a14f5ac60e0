package io.punctual.milestones.timeline;

import java.time.Instant;

/**
 * Re-targets one occurrence when its business hours change, as the fold would, without the history it came from. It needs the
 * occurrence as it was folded last, and holds only when all that the fold knew happened before the change.
 */
public final class NewHours {
    private NewHours() {}

    /** What has ended, and what counts in newer or other hours already, stays as it is. */
    public static Occurrence countedIn(Hours hours, Instant since, Occurrence before) {
        if (before.ended() || !hours.ref().follows(before.calendar())) {
            return before;
        }
        var run = new Run(before);
        run.pass(since);
        run.countIn(hours, since, because(hours.ref()));
        return run.result();
    }

    static String because(CalendarRef hours) {
        return "business hours " + hours.id() + " changed (revision " + hours.revision() + ")";
    }
}
