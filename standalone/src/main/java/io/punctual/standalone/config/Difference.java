package io.punctual.standalone.config;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One place in which the files want something else than there is. */
record Difference(String path, JsonNode before, JsonNode after) {

    static List<Difference> between(JsonNode before, JsonNode after) {
        var found = new ArrayList<Difference>();
        compare("", before, after, found);
        return List.copyOf(found);
    }

    private static void compare(String path, JsonNode before, JsonNode after, List<Difference> found) {
        if (before.equals(after) || before.isNumber() && after.isNumber() && same(before, after)) {
            return;
        }
        if (before instanceof ObjectNode one && after instanceof ObjectNode other) {
            var names = new TreeSet<String>();
            one.propertyNames().forEach(names::add);
            other.propertyNames().forEach(names::add);
            for (var name : names) {
                compare(path.isEmpty() ? name : path + "." + name, one.path(name), other.path(name), found);
            }
        } else if (before instanceof ArrayNode one && after instanceof ArrayNode other && one.size() == other.size()) {
            for (var index = 0; index < one.size(); index++) {
                compare(path + "[" + index + "]", one.path(index), other.path(index), found);
            }
        } else {
            found.add(new Difference(path, before, after));
        }
    }

    /** 3 and 3.0 are the same number. */
    private static boolean same(JsonNode before, JsonNode after) {
        return before.decimalValue().compareTo(after.decimalValue()) == 0;
    }

    /** A line for people. */
    String line() {
        if (before.isMissingNode()) {
            return "+ " + path + ": " + after;
        }
        return after.isMissingNode() ? "- " + path + ": " + before : "~ " + path + ": " + before + " -> " + after;
    }
}
