package io.punctual.entitlements.web;

import io.punctual.kit.web.FieldProblem;
import io.punctual.kit.web.ProblemException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The admin's own fields of a request: ASCII names, plain values. */
final class Fields {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private Fields() {}

    static Map<String, Object> of(@Nullable Map<String, ? extends @Nullable Object> fields) {
        var known = new TreeMap<String, Object>();
        if (fields == null) {
            return known;
        }
        fields.forEach((name, value) -> {
            if (!NAME.matcher(name).matches()) {
                throw ProblemException.invalid(new FieldProblem("fields." + name, value, "must have an ASCII name"));
            }
            if (value instanceof Map || value instanceof Iterable) {
                throw ProblemException.invalid(
                        new FieldProblem("fields." + name, value, "must be a text, a number, true or false"));
            }
            if (value != null) {
                known.put(name, value);
            }
        });
        return known;
    }
}
