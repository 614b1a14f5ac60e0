package io.punctual.entitlements.definition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one object of a JSON document, remembering the path of everything that is not as it should be. */
final class DocumentReader {
    private final String path;
    private final Map<?, ?> values;
    private final List<Finding> findings;

    DocumentReader(String path, Map<?, ?> values, List<Finding> findings) {
        this.path = path;
        this.values = values;
        this.findings = findings;
    }

    /** Where a property of this object is. */
    String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    void refuse(String name, String message) {
        findings.add(new Finding(at(name), values.get(name), message));
    }

    boolean has(String name) {
        return values.get(name) != null;
    }

    @Nullable Object value(String name) {
        return values.get(name);
    }

    /** A misspelt property would otherwise be silently without effect. */
    void knowsOnly(String... names) {
        var known = Set.of(names);
        values.keySet().stream()
                .map(String::valueOf)
                .filter(name -> !known.contains(name))
                .forEach(name -> refuse(name, "is not a property here; known are " + String.join(", ", names)));
    }

    @Nullable String text(String name) {
        var value = values.get(name);
        if (value == null) {
            return null;
        }
        if (value instanceof String text && !text.isBlank()) {
            return text;
        }
        refuse(name, "must be a text that is not empty");
        return null;
    }

    /** A text that may also be empty. */
    void anyText(String name) {
        if (has(name) && !(values.get(name) instanceof String)) {
            refuse(name, "must be a text");
        }
    }

    String requiredText(String name) {
        if (!has(name)) {
            refuse(name, "is required");
        }
        var text = text(name);
        return text == null ? "" : text;
    }

    void flag(String name) {
        if (has(name) && !(values.get(name) instanceof Boolean)) {
            refuse(name, "must be true or false");
        }
    }

    <T extends Enum<T>> @Nullable T choice(String name, Class<T> type) {
        var text = text(name);
        if (text == null) {
            return null;
        }
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        refuse(name, "must be one of " + Arrays.toString(type.getEnumConstants()));
        return null;
    }

    @Nullable DocumentReader object(String name) {
        var value = values.get(name);
        if (value == null) {
            return null;
        }
        if (value instanceof Map<?, ?> object) {
            return new DocumentReader(at(name), object, findings);
        }
        refuse(name, "must be an object");
        return null;
    }

    List<DocumentReader> objects(String name) {
        var value = values.get(name);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> items)) {
            refuse(name, "must be a list");
            return List.of();
        }
        var readers = new ArrayList<DocumentReader>();
        for (var index = 0; index < items.size(); index++) {
            var place = at(name) + "[" + index + "]";
            if (items.get(index) instanceof Map<?, ?> object) {
                readers.add(new DocumentReader(place, object, findings));
            } else {
                findings.add(new Finding(place, items.get(index), "must be an object"));
            }
        }
        return readers;
    }
}
