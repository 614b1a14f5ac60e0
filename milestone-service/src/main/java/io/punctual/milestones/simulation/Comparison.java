package io.punctual.milestones.simulation;

import io.punctual.milestones.simulation.SimulationResult.MilestoneComparison;
import io.punctual.milestones.simulation.SimulationResult.WorstCase;
import io.punctual.milestones.timeline.Occurrence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Collects, case by case, what happened and what would have happened. */
final class Comparison {
    static final int WORST = 50;
    private static final Comparator<WorstCase> MILDEST_FIRST = Comparator.comparing(WorstCase::late)
            .thenComparing(WorstCase::caseId, Comparator.reverseOrder())
            .thenComparing(WorstCase::occurrence, Comparator.reverseOrder());

    /** The same milestone in both, where it has the same name. */
    private record Pair(Tally actual, Tally simulated) {}

    private record Same(String name, int occurrence) {
        static Same as(Occurrence occurrence) {
            return new Same(occurrence.name(), occurrence.occurrence());
        }
    }

    private final Instant now;
    private final Map<String, Pair> milestones = new LinkedHashMap<>();
    private final PriorityQueue<WorstCase> worst = new PriorityQueue<>(MILDEST_FIRST);
    private final Map<String, Integer> notReplayed = new LinkedHashMap<>();
    private int cases;
    private int breachedActually;
    private int breachedSimulated;

    Comparison(Instant now) {
        this.now = now;
    }

    void add(UUID caseId, @Nullable Long number, List<Occurrence> actual, List<Occurrence> simulated) {
        cases++;
        actual.forEach(occurrence -> of(occurrence).actual().add(occurrence));
        simulated.forEach(occurrence -> of(occurrence).simulated().add(occurrence));
        breachedActually += breaches(actual) ? 1 : 0;
        breachedSimulated += breaches(simulated) ? 1 : 0;
        var before = new LinkedHashMap<Same, Occurrence>();
        actual.forEach(occurrence -> before.putIfAbsent(Same.as(occurrence), occurrence));
        simulated.stream()
                .filter(occurrence -> occurrence.violatedAt(now))
                .forEach(occurrence -> rank(caseId, number, occurrence, before.get(Same.as(occurrence))));
    }

    void couldNotReplay(String why) {
        notReplayed.merge(why, 1, Integer::sum);
    }

    private Pair of(Occurrence occurrence) {
        return milestones.computeIfAbsent(occurrence.name(), _ -> new Pair(new Tally(now), new Tally(now)));
    }

    private boolean breaches(List<Occurrence> occurrences) {
        return occurrences.stream().anyMatch(occurrence -> occurrence.violatedAt(now));
    }

    private void rank(UUID caseId, @Nullable Long number, Occurrence would, @Nullable Occurrence was) {
        worst.add(new WorstCase(
                caseId,
                number,
                would.name(),
                would.occurrence(),
                would.state(),
                would.targetAt(),
                new Lateness(would, now).late(),
                was == null ? null : was.targetAt(),
                was == null ? null : new Lateness(was, now).late(),
                was == null || !was.violatedAt(now)));
        if (worst.size() > WORST) {
            worst.remove();
        }
    }

    SimulationResult result() {
        var compared = new ArrayList<MilestoneComparison>();
        milestones.forEach((name, pair) -> compared.add(new MilestoneComparison(
                name, pair.actual().counts(), pair.simulated().counts())));
        return new SimulationResult(
                now,
                cases,
                breachedActually,
                breachedSimulated,
                compared,
                worst.stream().sorted(MILDEST_FIRST.reversed()).toList(),
                Map.copyOf(notReplayed),
                SimulationResult.NOTES);
    }
}
