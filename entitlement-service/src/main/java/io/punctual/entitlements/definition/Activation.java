package io.punctual.entitlements.definition;

import io.punctual.kit.expression.VariableType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a definition may be drafted with but not activated with, because nothing would perform it. */
public final class Activation {
    private Activation() {}

    /**
     * Finds them.
     *
     * @param stable the variables whose change decides the cover of a case again, so that a start follows them
     */
    public static List<Finding> obstacles(ProcessDefinition definition, Map<String, VariableType> stable) {
        var obstacles = new ArrayList<Finding>();
        if (definition.startsFromField() && !isDate(stable.get(definition.entry()))) {
            obstacles.add(new Finding(
                    "entry.from",
                    definition.entry(),
                    "must be CASE_OPENED or the name of a date or time, such as case.fields.installedOn"));
        }
        for (var m = 0; m < definition.milestones().size(); m++) {
            milestone("milestones[" + m + "]", definition.milestones().get(m), obstacles);
        }
        return obstacles;
    }

    private static boolean isDate(@Nullable VariableType type) {
        return type == VariableType.DATE || type == VariableType.TIMESTAMP;
    }

    private static void milestone(String path, ProcessDefinition.Milestone milestone, List<Finding> obstacles) {
        for (var t = 0; t < milestone.triggers().size(); t++) {
            kinds(path + ".actions[" + t + "].do", milestone.triggers().get(t), obstacles);
        }
    }

    private static void kinds(String path, ProcessDefinition.Trigger trigger, List<Finding> obstacles) {
        for (var step = 0; step < trigger.actions().size(); step++) {
            var kind = trigger.actions().get(step).kind();
            if (kind == null || !kind.equals(ActionCheck.STUB) && !ActionCheck.PERFORMED.contains(kind)) {
                obstacles.add(new Finding(
                        path + "[" + step + "].kind",
                        kind,
                        "cannot be performed; use one of " + ActionCheck.PERFORMED));
            }
        }
    }
}
