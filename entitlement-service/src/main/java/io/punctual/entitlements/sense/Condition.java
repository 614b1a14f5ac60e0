package io.punctual.entitlements.sense;

import io.punctual.kit.expression.Expression;
import io.punctual.kit.expression.InvalidExpression;
import io.punctual.kit.expression.VariableType;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A condition with the types of what it reads; one that was not written always holds. */
record Condition(@Nullable Expression expression, Map<String, VariableType> types, Tries tries) {
    /** Compiles conditions against one vocabulary. */
    record Language(Function<String, Expression> compiler, Map<String, VariableType> types, Tries tries) {
        Language(Function<String, Expression> compiler, Map<String, VariableType> types) {
            this(compiler, types, new Tries());
        }

        Condition condition(@Nullable String source) {
            try {
                return new Condition(source == null ? null : compiler.apply(source), types, tries);
            } catch (InvalidExpression refusedElsewhere) {
                return new Condition(null, types, tries);
            }
        }
    }

    boolean written() {
        return expression != null;
    }

    Set<String> reads() {
        return expression == null ? Set.of() : expression.variables();
    }

    Outlook outlook() {
        return given(Map.of());
    }

    Outlook given(Map<String, ? extends @Nullable Object> fixed) {
        return expression == null ? Outlook.ALWAYS : Outlook.of(expression, types, fixed, tries);
    }

    /** How it comes out after the effects, in each way they may turn out. */
    Outlook after(Effects effects) {
        var outlooks = effects.outcomes().stream().map(this::given).distinct().toList();
        return outlooks.size() == 1 ? outlooks.getFirst() : Outlook.SOMETIMES;
    }
}
