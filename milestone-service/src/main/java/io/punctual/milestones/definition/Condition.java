package io.punctual.milestones.definition;

import io.punctual.kit.expression.Expression;
import io.punctual.kit.expression.Expression.Result;
import io.punctual.kit.expression.ExpressionEnvironment;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A criteria, completion or exit expression; one that is not written has a fixed answer. */
public record Condition(@Nullable Expression expression, boolean unwritten) {
    static Condition of(@Nullable String source, ExpressionEnvironment environment, boolean unwritten) {
        return source == null || source.isBlank()
                ? new Condition(null, unwritten)
                : new Condition(environment.compile(source), unwritten);
    }

    public boolean holds(Map<String, ? extends @Nullable Object> values) {
        return expression == null ? unwritten : expression.evaluate(values).holds();
    }

    /** The expression with its answer, for people who ask why. */
    public String explain(Map<String, ? extends @Nullable Object> values) {
        if (expression == null) {
            return unwritten ? "always" : "never by itself";
        }
        return switch (expression.evaluate(values)) {
            case Result.Holds(boolean value) -> expression.source() + (value ? " holds" : " does not hold");
            case Result.Failed(String why) -> expression.source() + " does not hold: " + why;
        };
    }

    public String source() {
        return expression == null ? "" : expression.source();
    }
}
