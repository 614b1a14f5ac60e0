package io.punctual.cases.vocabulary;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A field of the admin's own: a typed value with a name for expressions and a label for people. */
@Schema(name = "CaseField")
public record FieldDefinition(
        String name,
        long revision,
        Type type,
        List<String> values,
        @Nullable String label,
        boolean active) {
    private static final int LONGEST_TEXT = 10_000;

    /** What kind of values a field takes. */
    public enum Type {
        TEXT,
        NUMBER,
        BOOLEAN,
        DATE,
        TIMESTAMP,
        PICKLIST
    }

    public FieldDefinition {
        values = List.copyOf(values);
    }

    FieldDefinition atRevision(long next) {
        return new FieldDefinition(name, next, type, values, label, active);
    }

    /** What a value would have to be, if this one is not it. */
    Optional<String> problemWith(Object value) {
        boolean fits = switch (type) {
            case TEXT -> value instanceof String text && text.length() <= LONGEST_TEXT;
            case NUMBER -> value instanceof Number number && isPlain(number);
            case BOOLEAN -> value instanceof Boolean;
            case DATE -> value instanceof String text && isDate(text);
            case TIMESTAMP -> value instanceof String text && isInstant(text);
            case PICKLIST -> value instanceof String text && values.contains(text);
        };
        return fits ? Optional.empty() : Optional.of(expectation());
    }

    private String expectation() {
        return switch (type) {
            case TEXT -> "must be a text of at most " + LONGEST_TEXT + " characters";
            case NUMBER -> "must be a number";
            case BOOLEAN -> "must be true or false";
            case DATE -> "must be a date such as \"2026-03-02\"";
            case TIMESTAMP -> "must be a UTC time such as \"2026-03-02T09:00:00Z\"";
            case PICKLIST -> "must be one of " + String.join(", ", values);
        };
    }

    private static boolean isPlain(Number number) {
        // A number beyond all bounds arrives as an infinite one.
        return Double.isFinite(number.doubleValue()) && Math.abs(new BigDecimal(number.toString()).scale()) <= 100;
    }

    private static boolean isDate(String text) {
        try {
            return LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeParseException malformed) {
            return false;
        }
    }

    private static boolean isInstant(String text) {
        try {
            return Instant.parse(text).isAfter(Instant.MIN);
        } catch (DateTimeParseException malformed) {
            return false;
        }
    }
}
