package io.punctual.milestones.timeline;

import java.util.List;

/** The milestones of a case: a function of its history, so that what is known late leads where it would have led in time. */
public final class Timeline {
    private Timeline() {}

    /** Throws {@link ServiceLevels.Missing} when a process version or business hours were not heard of yet. */
    public static List<Occurrence> of(History history, ServiceLevels levels) {
        var moments = Moments.inOrder(history, levels);
        if (moments.isEmpty()) {
            return List.of();
        }
        var fold = new Fold(history, levels);
        moments.forEach(fold::apply);
        return fold.result();
    }
}
