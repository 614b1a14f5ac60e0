package io.punctual.entitlements.sense;

import io.punctual.kit.expression.VariableType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Values to try for a variable: enough of them that a condition which only compares comes out in every possible way. */
final class Examples {
    /** The variables whose values are fixed; null and other words never occur. */
    private static final Map<String, List<String>> CLOSED = Map.of(
            "case.priority", List.of("LOW", "MEDIUM", "HIGH", "CRITICAL"),
            "case.statusCategory", List.of("NEW", "OPEN", "WAITING", "RESOLVED", "CLOSED"));

    private static final List<String> CHANNELS =
            List.of("EMAIL", "WEB", "PHONE", "CHAT", "SMS", "SOCIAL", "COMMUNITY", "API");
    private static final String ANOTHER = "~ none of those named ~";
    private static final List<Instant> TIMES = List.of(
            Instant.parse("2026-01-01T00:00:00Z"),
            Instant.parse("2026-02-01T00:00:00Z"),
            Instant.parse("2026-03-01T00:00:00Z"));

    private Examples() {}

    static List<@Nullable Object> of(String variable, @Nullable VariableType type, Literals literals) {
        var closed = CLOSED.get(variable);
        if (closed != null) {
            return new ArrayList<>(closed);
        }
        var values = new ArrayList<@Nullable Object>();
        values.add(null);
        if (type == null) {
            return values;
        }
        switch (type) {
            case STRING, DATE -> values.addAll(texts(variable, literals.texts()));
            case NUMBER -> values.addAll(numbers(literals.numbers()));
            case BOOLEAN -> values.addAll(List.of(true, false));
            case TIMESTAMP -> values.addAll(TIMES);
        }
        return values;
    }

    private static Set<String> texts(String variable, Set<String> named) {
        var texts = new TreeSet<>(named);
        texts.addAll(List.of("", ANOTHER));
        if (variable.endsWith("hannel")) {
            texts.addAll(CHANNELS);
        }
        return texts;
    }

    private static Set<Double> numbers(Set<Double> named) {
        var numbers = new TreeSet<>(Set.of(0.0));
        named.forEach(number -> numbers.addAll(List.of(number - 1, number, number + 1)));
        return numbers;
    }
}
