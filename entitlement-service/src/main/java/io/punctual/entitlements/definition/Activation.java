package io.punctual.entitlements.definition;

import java.util.ArrayList;
import java.util.List;

/** What a definition may be drafted with but not activated with, because nothing would perform it. */
public final class Activation {
    private Activation() {}

    public static List<Finding> obstacles(ProcessDefinition definition) {
        var obstacles = new ArrayList<Finding>();
        if (!definition.entry().equals(ProcessDefinition.CASE_OPENED)) {
            obstacles.add(new Finding("entry.from", definition.entry(), "only CASE_OPENED can be run yet"));
        }
        for (var m = 0; m < definition.milestones().size(); m++) {
            milestone("milestones[" + m + "]", definition.milestones().get(m), obstacles);
        }
        return obstacles;
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
