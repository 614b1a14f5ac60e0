package io.punctual.system;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** All that can be seen of a case, without what only counts down. */
record Picture(JsonNode details, List<JsonNode> milestones, List<JsonNode> history) {

    static Picture of(SupportCase it) {
        return new Picture(
                it.details(),
                it.milestones().stream()
                        .map(milestone -> still(milestone.shown()))
                        .toList(),
                it.history().entries().stream().map(History.Entry::shown).toList());
    }

    private static JsonNode still(JsonNode shown) {
        var copy = (ObjectNode) shown.deepCopy();
        copy.propertyNames().stream()
                .filter(name -> name.startsWith("remaining") || name.startsWith("elapsed"))
                .toList()
                .forEach(copy::remove);
        return copy;
    }
}
