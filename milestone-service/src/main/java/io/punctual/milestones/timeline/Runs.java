package io.punctual.milestones.timeline;

import io.punctual.milestones.definition.CompiledMilestone;
import io.punctual.milestones.definition.ProcessRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The occurrences of a case in the order of their birth, found by every definition they were born under or went on under. */
final class Runs {
    private record Place(String processId, String milestoneKey) {}

    private final List<Run> all = new ArrayList<>();
    private final Map<Place, List<Run>> byPlace = new HashMap<>();
    private final Map<Place, Integer> births = new HashMap<>();

    void add(Run run) {
        all.add(run);
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

    List<Run> active() {
        return all.stream().filter(Run::active).toList();
    }

    /** Those of the definition since the process last began. */
    List<Run> of(Governing governing, CompiledMilestone milestone) {
        var there = byPlace.getOrDefault(place(governing.process().ref(), milestone), List.of());
        return there.stream()
                .filter(run -> run.birth.cycle() == governing.cycle())
                .toList();
    }

    int bornOf(ProcessRef process, CompiledMilestone milestone) {
        return births.getOrDefault(place(process, milestone), 0);
    }

    private static Place place(ProcessRef process, CompiledMilestone milestone) {
        return new Place(process.id(), milestone.key());
    }
}
