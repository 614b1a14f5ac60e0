package io.punctual.milestones.simulation;

import io.punctual.milestones.definition.TriggerDefinition.On;
import io.punctual.milestones.timeline.Occurrence;
import io.punctual.milestones.timeline.Occurrence.Outcome;
import io.punctual.milestones.timeline.Occurrence.State;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/** Counts occurrences, real and simulated ones by the same rules. */
final class Tally {
    private final Instant now;
    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    private final Map<State, Integer> states = new EnumMap<>(State.class);
    private int started;
    private int cancelled;
    private int violated;
    private int warned;

    Tally(Instant now) {
        this.now = now;
    }

    void add(Occurrence occurrence) {
        started++;
        states.merge(occurrence.state(), 1, Integer::sum);
        var outcome = occurrence.outcome();
        if (outcome != null) {
            outcomes.merge(outcome, 1, Integer::sum);
        } else if (occurrence.state() == State.CANCELLED) {
            cancelled++;
        }
        violated += occurrence.violatedAt(now) ? 1 : 0;
        warned += wasWarned(occurrence) ? 1 : 0;
    }

    private boolean wasWarned(Occurrence occurrence) {
        return occurrence.triggers().stream()
                .filter(trigger -> trigger.on() == On.WARNING)
                .anyMatch(trigger -> trigger.passed()
                        || occurrence.state() == State.RUNNING
                                && !trigger.dueAt().isAfter(now));
    }

    Counts counts() {
        return new Counts(
                started,
                outcomes.getOrDefault(Outcome.MET, 0),
                outcomes.getOrDefault(Outcome.MISSED, 0),
                outcomes.getOrDefault(Outcome.UNMET_AT_CLOSE, 0),
                cancelled,
                states.getOrDefault(State.RUNNING, 0),
                states.getOrDefault(State.PAUSED, 0),
                violated,
                warned);
    }
}
