package io.punctual.entitlements.directory;

import io.punctual.kit.expression.VariableType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/** What a typed field takes. */
final class FieldValues {
    private FieldValues() {}

    static boolean fits(VariableType type, Object value) {
        return switch (type) {
            case STRING -> value instanceof String;
            case NUMBER -> value instanceof Number;
            case BOOLEAN -> value instanceof Boolean;
            case DATE -> value instanceof String text && isDate(text);
            case TIMESTAMP -> value instanceof String text && isInstant(text);
        };
    }

    static String expectation(VariableType type) {
        return switch (type) {
            case STRING -> "must be a text";
            case NUMBER -> "must be a number";
            case BOOLEAN -> "must be true or false";
            case DATE -> "must be a date such as \"2026-03-02\"";
            case TIMESTAMP -> "must be a UTC time such as \"2026-03-02T09:00:00Z\"";
        };
    }

    private static boolean isDate(String text) {
        try {
            return LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeException malformed) {
            return false;
        }
    }

    private static boolean isInstant(String text) {
        try {
            return Instant.parse(text).isAfter(Instant.MIN);
        } catch (DateTimeException malformed) {
            return false;
        }
    }
}
