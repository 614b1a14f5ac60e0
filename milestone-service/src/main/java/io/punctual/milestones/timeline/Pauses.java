package io.punctual.milestones.timeline;

import io.punctual.milestones.timeline.Occurrence.State;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When the clocks of a case stand still, and which occurrences stop and go on with them (rule 13). */
final class Pauses {
    /** Stops that count for every occurrence, and those that count for the ones that can pause. */
    private final Stops closings = new Stops();

    private final Stops pauses = new Stops();
    private @Nullable String reasonByHand;

    void heard(CaseFact fact, boolean pausedByHand) {
        if (!pausedByHand) {
            reasonByHand = null;
        } else if (fact.reason() != null && fact.type().endsWith("case.paused.v1")) {
            reasonByHand = fact.reason();
        }
    }

    void at(Instant at, boolean live, boolean paused) {
        closings.at(at, !live);
        pauses.at(at, !live || paused);
    }

    /** The clock of an occurrence from its start, with the stops since then. */
    RunningTime runningFrom(Course course, Instant start) {
        return (course.canPause() ? pauses : closings).runningFrom(start, course.hours());
    }

    void apply(Runs runs, Instant at, CaseState state) {
        for (var run : runs.living()) {
            var paused = state.paused() && run.course.canPause();
            if (run.state == State.RUNNING && paused) {
                run.stop(at, reason(state));
            } else if (run.state == State.PAUSED && !paused) {
                run.goOn(at, "paused");
            }
        }
    }

    private String reason(CaseState state) {
        if (!state.pausedByHand()) {
            return "status " + state.text("case.status") + " pauses milestones";
        }
        return reasonByHand == null ? "paused by hand" : "paused by hand: " + reasonByHand;
    }
}
