package io.punctual.milestones.timeline;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an occurrence's own actions changed, as it was before: it never judges itself by that (rule 14). */
final class Shield {
    private final UUID milestoneId;
    private final Map<String, @Nullable Object> before = new HashMap<>();

    Shield(UUID milestoneId) {
        this.milestoneId = milestoneId;
    }

    /** Whoever else sets a value later makes it count again. */
    void against(CaseFact fact, Map<String, @Nullable Object> changed) {
        if (fact.isDoneBy(milestoneId)) {
            changed.forEach((name, value) -> {
                if (!before.containsKey(name)) {
                    before.put(name, value);
                }
            });
        } else if (!before.isEmpty()) {
            before.keySet().removeAll(changed.keySet());
        }
    }

    Map<String, ? extends @Nullable Object> behind(Map<String, ? extends @Nullable Object> values) {
        if (before.isEmpty()) {
            return values;
        }
        var judged = new HashMap<String, @Nullable Object>(values);
        judged.putAll(before);
        return judged;
    }
}
