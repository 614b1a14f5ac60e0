package io.punctual.milestones.proposal;

import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;

/** Where in a document something is wrong, as callers are told it. */
final class JsonPath {
    private JsonPath() {}

    /** Begins with a dot or bracket, empty for the document itself. */
    static String of(JacksonException unreadable) {
        return unreadable.getPath().stream().map(JsonPath::step).collect(Collectors.joining());
    }

    private static String step(Reference step) {
        return step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName();
    }

    /** From a JSON pointer such as /milestones/0/target. */
    static String of(String pointer) {
        return pointer.replaceAll("/(\\d+)(?=/|$)", "[$1]").replace('/', '.');
    }
}
