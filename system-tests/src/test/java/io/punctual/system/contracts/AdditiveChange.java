package io.punctual.system.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Compares two versions of a JSON Schema and names each change that could break somebody who relies on the older. */
final class AdditiveChange {
    private static final Set<String> MAY_CHANGE = Set.of("title", "description", "$comment", "examples");
    private static final Set<String> NAMED_SCHEMAS = Set.of("properties", "$defs");

    private final List<String> breaks = new ArrayList<>();

    private AdditiveChange() {}

    /** Each break as a sentence that begins with its path in the schema; empty when the change is additive. */
    static List<String> breaksBetween(JsonNode released, JsonNode current) {
        var change = new AdditiveChange();
        change.compare("", released, current);
        return List.copyOf(change.breaks);
    }

    private void compare(String path, JsonNode released, JsonNode current) {
        var keywords = new TreeSet<>(released.propertyNames());
        keywords.addAll(current.propertyNames());
        keywords.removeAll(MAY_CHANGE);
        keywords.forEach(keyword -> keyword(path, keyword, released.path(keyword), current.path(keyword)));
    }

    private void keyword(String path, String keyword, JsonNode released, JsonNode current) {
        var here = path + "/" + keyword;
        if (NAMED_SCHEMAS.contains(keyword) && released.isObject() && current.isObject()) {
            namedSchemas(here, released, current);
        } else if (released.isObject() && current.isObject()) {
            compare(here, released, current);
        } else if (NAMED_SCHEMAS.contains(keyword) && released instanceof MissingNode) {
            // A place that had no named schemas gets some: nobody could rely on them.
            return;
        } else if (!sameIgnoringOrder(released, current)) {
            breaks.add(here + " was " + released + " and is " + current);
        }
    }

    private void namedSchemas(String path, JsonNode released, JsonNode current) {
        for (var name : released.propertyNames()) {
            if (current.has(name)) {
                compare(path + "/" + name, released.get(name), current.get(name));
            } else {
                breaks.add(path + "/" + name + " is gone");
            }
        }
    }

    private static boolean sameIgnoringOrder(JsonNode released, JsonNode current) {
        if (released.isArray() && current.isArray()) {
            return Set.copyOf(released.values()).equals(Set.copyOf(current.values()));
        }
        return released.equals(current);
    }
}
