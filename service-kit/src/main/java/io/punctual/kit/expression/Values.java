package io.punctual.kit.expression;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Turns the values of variables into what CEL computes with. */
final class Values {
    private Values() {}

    static Object bind(@Nullable VariableType type, @Nullable Object value) {
        if (value == null || type == null) {
            return dev.cel.common.values.NullValue.NULL_VALUE;
        }
        return switch (type) {
            case STRING, DATE -> value.toString();
            case NUMBER -> value instanceof Number number ? number.doubleValue() : Double.valueOf(value.toString());
            case BOOLEAN -> bool(value);
            case TIMESTAMP -> value instanceof Instant instant ? instant : Instant.parse(value.toString());
        };
    }

    private static boolean bool(Object value) {
        if (value instanceof Boolean known) {
            return known;
        }
        throw new IllegalArgumentException("not a boolean");
    }
}
