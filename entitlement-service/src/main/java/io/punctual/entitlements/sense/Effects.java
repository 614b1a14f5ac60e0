package io.punctual.entitlements.sense;

import io.punctual.entitlements.definition.ProcessDefinition.Action;
import io.punctual.entitlements.definition.ProcessDefinition.Trigger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the actions of a trigger change of a case.
 *
 * @param changed every variable that may have another value afterwards
 * @param outcomes the values that are known afterwards, in each way it may turn out
 */
record Effects(Set<String> changed, List<Map<String, Object>> outcomes) {
    private static final List<String> PRIORITIES = List.of("LOW", "MEDIUM", "HIGH", "CRITICAL");
    private static final String PRIORITY = "case.priority";

    static Effects of(Trigger trigger) {
        var changed = new HashSet<String>();
        var known = new HashMap<String, Object>();
        var raised = "";
        for (var action : trigger.actions()) {
            changed.addAll(changes(action));
            if (action.raiseTo() != null) {
                raised = action.raiseTo();
            }
            known.putAll(known(action));
        }
        return new Effects(Set.copyOf(changed), outcomes(known, raised));
    }

    boolean touch(Set<String> variables) {
        return !Collections.disjoint(changed, variables);
    }

    /** What of these variables is changed, for people to read. */
    String touching(Set<String> variables) {
        return String.join(
                ", ", changed.stream().filter(variables::contains).sorted().toList());
    }

    /** A priority is never lowered: it is the one named, or a higher one. */
    private static List<Map<String, Object>> outcomes(Map<String, Object> known, String raised) {
        if (raised.isEmpty() || known.containsKey(PRIORITY)) {
            return List.of(Map.copyOf(known));
        }
        var outcomes = new ArrayList<Map<String, Object>>();
        for (var priority : PRIORITIES.subList(Math.max(0, PRIORITIES.indexOf(raised)), PRIORITIES.size())) {
            var outcome = new HashMap<>(known);
            outcome.put(PRIORITY, priority);
            outcomes.add(outcome);
        }
        return List.copyOf(outcomes);
    }

    private static Set<String> changes(Action action) {
        return switch (String.valueOf(action.kind())) {
            case "UPDATE_CASE" ->
                "status".equals(action.field())
                        ? Set.of("case.status", "case.statusCategory", "case.statusPausesMilestones")
                        : Set.of("case." + action.field());
            case "REASSIGN" -> Set.of("case.ownerId", "case.ownerKind", "case.escalated");
            default -> Set.of();
        };
    }

    private static Map<String, Object> known(Action action) {
        var value = action.value();
        if ("UPDATE_CASE".equals(action.kind()) && value != null) {
            return Map.of("case." + action.field(), value);
        }
        return "OWNER_MANAGER".equals(action.to()) ? Map.of("case.escalated", true) : Map.of();
    }
}
