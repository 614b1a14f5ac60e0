package io.punctual.kit.expression;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A condition that was type-checked against the variables it may use. */
public final class Expression {
    private static final int MOST_REMEMBERED = 16;

    private final String source;
    private final CelRuntime.Program program;
    private final Map<String, VariableType> declared;
    private final Set<String> variables;
    /** The few values that a condition looks at are mostly the same few, for one case after another. */
    private final Map<List<@Nullable Object>, Result> answered = new ConcurrentHashMap<>();

    Expression(String source, CelRuntime.Program program, Map<String, VariableType> declared, Set<String> variables) {
        this.source = source;
        this.program = program;
        this.declared = declared;
        this.variables = variables;
    }

    /** What evaluating came to; everything but a plain true or false is a failure and means "does not hold". */
    public sealed interface Result {
        record Holds(boolean value) implements Result {}

        record Failed(String why) implements Result {}

        default boolean holds() {
            return switch (this) {
                case Holds(boolean value) -> value;
                case Failed _ -> false;
            };
        }
    }

    /** Evaluates with the given values; variables that are not among them are null. The same values have the same answer. */
    public Result evaluate(Map<String, ? extends @Nullable Object> values) {
        var asked = new ArrayList<@Nullable Object>(variables.size());
        for (var variable : variables) {
            asked.add(values.get(variable));
        }
        var known = answered.get(asked);
        if (known != null) {
            return known;
        }
        var result = evaluated(values);
        if (answered.size() >= MOST_REMEMBERED) {
            answered.clear();
        }
        answered.put(asked, result);
        return result;
    }

    private Result evaluated(Map<String, ? extends @Nullable Object> values) {
        var bound = new HashMap<String, Object>();
        for (var variable : variables) {
            var value = values.get(variable);
            try {
                bound.put(variable, Values.bind(declared.get(variable), value));
            } catch (RuntimeException mistyped) {
                return new Result.Failed(variable + " is " + value + ", which is no " + declared.get(variable));
            }
        }
        try {
            return program.eval(bound) instanceof Boolean value
                    ? new Result.Holds(value)
                    : new Result.Failed("neither true nor false" + missing(values));
        } catch (CelEvaluationException failed) {
            return new Result.Failed(failed.getMessage() + missing(values));
        }
    }

    private String missing(Map<String, ? extends @Nullable Object> values) {
        var missing = variables.stream()
                .filter(name -> values.get(name) == null)
                .sorted()
                .toList();
        return missing.isEmpty() ? "" : " (no value: " + String.join(", ", missing) + ")";
    }

    /** The full dotted names of the variables it uses. */
    public Set<String> variables() {
        return variables;
    }

    public String source() {
        return source;
    }

    @Override
    public String toString() {
        return source;
    }
}
