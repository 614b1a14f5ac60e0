package io.punctual.kit.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Says of a value in an address what it should have been. */
final class Mistyped {
    private Mistyped() {}

    static FieldProblem problem(TypeMismatchException mistyped) {
        var name = mistyped instanceof MethodArgumentTypeMismatchException argument
                ? argument.getName()
                : mistyped.getPropertyName();
        return new FieldProblem(
                name == null ? "" : name, mistyped.getValue(), "must be " + expected(mistyped.getRequiredType()));
    }

    private static String expected(@Nullable Class<?> type) {
        if (type == null) {
            return "of another form";
        }
        if (type.isEnum()) {
            return "one of " + Arrays.toString(type.getEnumConstants());
        }
        if (type == Instant.class) {
            return "a time in UTC, like 2026-03-02T09:00:00Z";
        }
        if (type == LocalDate.class) {
            return "a date, like 2026-03-02";
        }
        if (type == UUID.class) {
            return "an id, like 0198f2c4-7d1e-7a33-8a52-3f1f0c9b2d11";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        var isNumber = type == int.class || type == long.class || Number.class.isAssignableFrom(type);
        return isNumber ? "a whole number" : "a " + type.getSimpleName();
    }
}
