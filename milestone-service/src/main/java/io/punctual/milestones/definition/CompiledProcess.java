package io.punctual.milestones.definition;

import io.punctual.kit.expression.ExpressionEnvironment;
import java.util.HashMap;
import java.util.List;

/** A process version with its expressions compiled against the variables it was activated with; immutable. */
public record CompiledProcess(
        ProcessRef ref, ProcessDefinition definition, Condition exit, List<CompiledMilestone> milestones) {

    public static CompiledProcess compile(ProcessDocument document) {
        var environment = ExpressionEnvironment.of(document.variables());
        var definition = document.definition();
        var namesakes = new HashMap<String, Integer>();
        var milestones = definition.milestones().stream()
                .map(milestone -> compile(milestone, namesakes.merge(milestone.name(), 1, Integer::sum), environment))
                .toList();
        var exit = Condition.of(definition.exit(), environment, false);
        return new CompiledProcess(document.ref(), definition, exit, milestones);
    }

    /** The milestones that may start again by themselves when a target comes. */
    public List<CompiledMilestone> sequential() {
        return milestones.stream()
                .filter(milestone -> milestone.definition().waitsForTarget())
                .toList();
    }

    private static CompiledMilestone compile(
            MilestoneDefinition milestone, int nth, ExpressionEnvironment environment) {
        return new CompiledMilestone(
                milestone.name() + "#" + nth,
                milestone,
                Condition.of(milestone.criteria(), environment, true),
                Condition.of(milestone.completion(), environment, false));
    }
}
