package io.punctual.entitlements.salesforce.process;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Milestones of one type need conditions that differ, if only in a remark; Salesforce does not ask for that. */
final class Namesakes {
    private final Map<String, Set<String>> conditions = new HashMap<>();

    void tellApart(Map<String, @Nullable Object> milestone) {
        var name = String.valueOf(milestone.get("name"));
        var criteria = milestone.get("criteria");
        var condition = criteria == null ? "" : criteria.toString();
        var seen = conditions.computeIfAbsent(name, _ -> new HashSet<>());
        if (!seen.add(condition)) {
            var remarked = (condition.isEmpty() ? "true" : condition) + " // " + name + " " + (seen.size() + 1);
            seen.add(remarked);
            milestone.put("criteria", remarked);
        }
    }
}
