package io.punctual.entitlements.cover;

import io.punctual.entitlements.resolution.Criteria;
import io.punctual.kit.expression.Expression;
import io.punctual.kit.expression.InvalidExpression;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lets the resolution judge conditions written in CEL. */
record CompiledCriteria(Function<String, Expression> compiler) {

    @Nullable Criteria of(@Nullable String source) {
        if (source == null) {
            return null;
        }
        return values -> {
            try {
                return outcome(compiler.apply(source).evaluate(values));
            } catch (InvalidExpression invalid) {
                return new Criteria.Outcome(false, Optional.of(String.valueOf(invalid.getMessage())));
            }
        };
    }

    private static Criteria.Outcome outcome(Expression.Result result) {
        return switch (result) {
            case Expression.Result.Holds(boolean value) -> new Criteria.Outcome(value, Optional.empty());
            case Expression.Result.Failed(String why) -> new Criteria.Outcome(false, Optional.of(why));
        };
    }
}
