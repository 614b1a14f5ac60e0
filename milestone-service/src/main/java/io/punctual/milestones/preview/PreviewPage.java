package io.punctual.milestones.preview;

import io.punctual.milestones.preview.Effect.Change;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The effects on the cases looked at for this page; the counts of all pages add up.
 *
 * @param next asks for the cases after these; absent when all were looked at
 */
public record PreviewPage(
        Counts counts,
        List<Effect> items,
        Map<String, Integer> notFolded,
        List<String> notes,
        @Nullable String next) {

    /** How many of which effect. */
    public record Counts(
            int cases,
            int casesAffected,
            int moved,
            int earlier,
            int later,
            int started,
            int ended,
            int violatedAtOnce) {

        static Counts of(int cases, List<Effect> effects) {
            return new Counts(
                    cases,
                    (int) effects.stream().map(Effect::caseId).distinct().count(),
                    count(effects, Change.MOVED),
                    (int) effects.stream().filter(Counts::isEarlier).count(),
                    (int) effects.stream().filter(Counts::isLater).count(),
                    count(effects, Change.STARTED),
                    count(effects, Change.ENDED),
                    (int) effects.stream().filter(Effect::violatedAtOnce).count());
        }

        private static int count(List<Effect> effects, Change change) {
            return (int)
                    effects.stream().filter(effect -> effect.change() == change).count();
        }

        private static boolean isEarlier(Effect effect) {
            var from = effect.fromTarget();
            var to = effect.toTarget();
            return from != null && to != null && to.isBefore(from);
        }

        private static boolean isLater(Effect effect) {
            var from = effect.fromTarget();
            var to = effect.toTarget();
            return from != null && to != null && to.isAfter(from);
        }
    }
}
