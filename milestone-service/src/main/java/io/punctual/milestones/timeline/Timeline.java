package io.punctual.milestones.timeline;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The milestones of a case: a function of its history, so that what is known late leads where it would have led in time. */
public final class Timeline {
    private Timeline() {}

    /**
     * The occurrences of a case.
     *
     * @param wakeAt when another starts by itself if nothing happens before; the history then has to say that it was awaited
     */
    public record Standing(
            List<Occurrence> occurrences, @Nullable Instant wakeAt) {}

    /** Throws {@link ServiceLevels.Missing} when a process version or business hours were not heard of yet. */
    public static List<Occurrence> of(History history, ServiceLevels levels) {
        return standing(history, levels).occurrences();
    }

    /** Throws {@link ServiceLevels.Missing} when a process version or business hours were not heard of yet. */
    public static Standing standing(History history, ServiceLevels levels) {
        var moments = Moments.inOrder(history, levels);
        if (moments.isEmpty()) {
            return new Standing(List.of(), null);
        }
        var fold = new Fold(history, levels);
        for (var moment : moments) {
            // What happens at the same instant comes first.
            fold.waitUntil(moment.at().minusNanos(1));
            fold.apply(moment);
        }
        fold.waitUntil(history.awaitedUntil());
        return new Standing(fold.result(), fold.wakeAt());
    }
}
