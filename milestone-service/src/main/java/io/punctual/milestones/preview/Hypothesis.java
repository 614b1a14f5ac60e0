package io.punctual.milestones.preview;

import io.punctual.milestones.definition.ProcessRef;
import io.punctual.milestones.timeline.CaseFact;
import io.punctual.milestones.timeline.Decision;
import io.punctual.milestones.timeline.History;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A history that goes on with something that has not happened, at the given instant. */
record Hypothesis(History history, Instant now) {

    /** The same case put under another process version; it has a cover to go on from. */
    History movedTo(ProcessRef process, Map<String, Long> newestHours) {
        var last = history.decisions().getLast();
        var calendars = new HashMap<>(newestHours);
        calendars.putAll(last.calendars());
        var fact = history.facts().getLast();
        // A decision on a fact of now follows it; one on nothing new counts from when it is made.
        var sequence = fact.at().equals(now) ? fact.sequence() : last.caseSequence();
        return decided(last, sequence, process, calendars);
    }

    /** The case with other values of what people classify it by. */
    Hypothesis reclassified(Map<String, Object> changes) {
        var last = history.facts().getLast();
        var snapshot = new HashMap<>(last.snapshot());
        snapshot.putAll(changes);
        var fact = new CaseFact(
                last.sequence() + 1,
                "io.punctual.case.classified.v1",
                now,
                now,
                null,
                null,
                null,
                Map.copyOf(snapshot));
        return new Hypothesis(
                new History(
                        history.caseId(), with(history.facts(), fact), history.decisions(), history.completions(), now),
                now);
    }

    private History decided(Decision last, long sequence, ProcessRef process, Map<String, Long> calendars) {
        var decision = new Decision(
                last.revision() + 1,
                sequence,
                now,
                last.startAt(),
                process,
                last.businessHoursId(),
                calendars,
                last.facts(),
                "moved to version " + process.version() + " of process " + process.id(),
                last.startFrom());
        return new History(
                history.caseId(), history.facts(), with(history.decisions(), decision), history.completions(), now);
    }

    private static <T> List<T> with(List<T> known, T more) {
        var all = new ArrayList<>(known);
        all.add(more);
        return all;
    }
}
