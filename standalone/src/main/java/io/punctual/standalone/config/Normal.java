package io.punctual.standalone.config;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes two ways of saying the same thing one: what is not set may be left out, empty, or said in full. */
final class Normal {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Normal() {}

    /** What is set of a thing, as the server shows it or as a file says it. */
    static ObjectNode of(Kind kind, ObjectNode shown) {
        var content = NODES.objectNode();
        shown.properties().forEach(field -> {
            if (!kind.told().contains(field.getKey()) && !isDefault(field.getKey(), field.getValue())) {
                content.set(field.getKey(), kind == Kind.PROCESS ? field.getValue() : tidy(field.getValue()));
            }
        });
        return content;
    }

    private static boolean isDefault(String name, JsonNode value) {
        if (name.equals("active")) {
            return value.isBoolean() && value.asBoolean();
        }
        return value.isNull() || value.isBoolean() && !value.asBoolean() || value.isContainer() && value.isEmpty();
    }

    private static JsonNode tidy(JsonNode value) {
        if (value instanceof ObjectNode object) {
            var tidied = NODES.objectNode();
            object.properties().forEach(field -> {
                if (!field.getValue().isNull()) {
                    tidied.set(field.getKey(), tidy(field.getValue()));
                }
            });
            return tidied;
        }
        return value;
    }
}
