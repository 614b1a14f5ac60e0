package io.punctual.milestones.timeline;

import io.punctual.milestones.definition.CompiledMilestone;
import io.punctual.milestones.definition.ProcessRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The occurrences of a case in the order of their birth, found by every definition they were born under or went on under. */
final class Runs {
    private record Place(String processId, String milestoneKey) {}

    private final List<Run> all = new ArrayList<>();
    /** Those that run, stand, or may be taken up again; a long history has many more that are over. */
    private final List<Run> living = new ArrayList<>();

    private final Map<Place, List<Run>> byPlace = new HashMap<>();
    private final Map<Place, Integer> births = new HashMap<>();

    void add(Run run) {
        all.add(run);
        living.add(run);
        births.merge(place(run.course.process(), run.course.milestone()), 1, Integer::sum);
        settle(run);
    }

    /** Whoever goes on under another definition counts as an occurrence of that too. */
    void settle(Run run) {
        var there =
                byPlace.computeIfAbsent(place(run.course.process(), run.course.milestone()), _ -> new ArrayList<>());
        if (!there.contains(run)) {
            there.add(run);
        }
    }

    List<Run> all() {
        return all;
    }

    List<Run> living() {
        living.removeIf(run -> !run.active() && !run.endedByClosing);
        return living;
    }

    List<Run> active() {
        return living().stream().filter(Run::active).toList();
    }

    /** Whether any of the definition, since the process last began, is such. */
    boolean any(Governing governing, CompiledMilestone milestone, Predicate<Run> such) {
        for (var run : of(governing, milestone)) {
            if (run.birth.cycle() == governing.cycle() && such.test(run)) {
                return true;
            }
        }
        return false;
    }

    void criteriaTurned(Governing governing, CompiledMilestone milestone) {
        for (var run : of(governing, milestone)) {
            run.waitsForCriteriaToTurn &= run.birth.cycle() != governing.cycle();
        }
    }

    @Nullable Run last(Governing governing, CompiledMilestone milestone) {
        var there = of(governing, milestone);
        return there.isEmpty() || there.getLast().birth.cycle() != governing.cycle() ? null : there.getLast();
    }

    private List<Run> of(Governing governing, CompiledMilestone milestone) {
        return byPlace.getOrDefault(place(governing.process().ref(), milestone), List.of());
    }

    int bornOf(ProcessRef process, CompiledMilestone milestone) {
        return births.getOrDefault(place(process, milestone), 0);
    }

    private static Place place(ProcessRef process, CompiledMilestone milestone) {
        return new Place(process.id(), milestone.key());
    }
}
