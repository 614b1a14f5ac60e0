package io.punctual.milestones.definition;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The time allowed: one amount, or one per priority with a default. */
public record Targets(Duration byDefault, Map<String, Duration> byPriority) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Targets of(JsonNode node) {
        if (node.isString()) {
            return new Targets(Duration.parse(node.stringValue()), Map.of());
        }
        var byPriority = new LinkedHashMap<String, Duration>();
        node.properties()
                .forEach(entry -> byPriority.put(
                        entry.getKey(), Duration.parse(entry.getValue().stringValue())));
        var byDefault = byPriority.remove("default");
        if (byDefault == null) {
            throw new IllegalArgumentException("target has no default");
        }
        return new Targets(byDefault, Map.copyOf(byPriority));
    }

    public Duration forPriority(String priority) {
        return byPriority.getOrDefault(priority, byDefault);
    }
}
