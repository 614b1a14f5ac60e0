package io.punctual.milestones.timeline;

import io.punctual.milestones.definition.CompiledMilestone;
import io.punctual.milestones.definition.CompiledProcess;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which revision of business hours counts at a moment: the newest published by then, or a newer one that a decision named. */
final class HoursInForce {
    private static final long FIRST = 1;

    private final ServiceLevels levels;
    private final Map<String, Long> revisions = new HashMap<>();

    HoursInForce(ServiceLevels levels) {
        this.levels = levels;
    }

    void learn(String id, long revision) {
        revisions.merge(id, revision, Math::max);
    }

    /** The milestone's, else the process's, else those the decision names, else always open (rule 11). */
    Hours of(CompiledMilestone milestone, CompiledProcess process, @Nullable String decided) {
        var id = milestone.definition().businessHoursId();
        if (id == null) {
            id = process.definition().businessHoursId();
        }
        return of(id == null ? decided : id);
    }

    /** The same business hours as they are by now. */
    Hours latest(Hours known) {
        return known.ref().equals(CalendarRef.ALWAYS) ? known : of(known.ref().id());
    }

    private Hours of(@Nullable String id) {
        if (id == null) {
            return Hours.ALWAYS;
        }
        var ref = new CalendarRef(id, revisions.getOrDefault(id, FIRST));
        return new Hours(ref, levels.calendar(ref));
    }
}
