package io.punctual.entitlements.salesforce.criteria;

import io.punctual.entitlements.salesforce.criteria.Variable.Words;
import io.punctual.entitlements.salesforce.report.Reading;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One line of a filter: a field, an operation, and a value or another field. */
final class FilterItem {
    private static final Set<String> CHANNELS =
            Set.of("EMAIL", "WEB", "PHONE", "CHAT", "SMS", "SOCIAL", "COMMUNITY", "API");

    private final Reading element;
    private final String object;
    private final FieldNames fields;
    private final ZoneId zone;
    private final String field;
    private final String operation;
    private final @Nullable Reading value;
    private final @Nullable String valueField;

    FilterItem(Reading element, String object, FieldNames fields, ZoneId zone) {
        this.element = element;
        this.object = object;
        this.fields = fields;
        this.zone = zone;
        this.field = element.text("field").orElse("");
        this.operation = element.text("operation").orElse("");
        this.value = element.child("value").orElse(null);
        this.valueField = element.text("valueField").orElse(null);
    }

    Reading element() {
        return element;
    }

    /** Empty when it cannot be translated; its lines of the report say why. */
    Optional<String> cel() {
        try {
            var operator = Operator.of(operation)
                    .orElseThrow(() -> new Unreadable("\"" + operation + "\" is no operation that is known"));
            var variable = fields.variable(object, field);
            if (valueField != null) {
                return Optional.of(withField(variable, operator, fields.variable(object, valueField)));
            }
            var cel = Comparison.cel(variable, operator, text(), zone);
            strangers(variable);
            return Optional.of(cel);
        } catch (Unreadable unreadable) {
            element.stubAll(unreadable.why());
            return Optional.empty();
        }
    }

    private String text() {
        return value == null ? "" : value.text();
    }

    private static String withField(Variable left, Operator operator, Variable right) throws Unreadable {
        var comparable = left.type() == right.type()
                && left.words() != Words.CONDITION
                && right.words() != Words.CONDITION
                && (operator.compares() || operator == Operator.EQUALS || operator == Operator.NOT_EQUAL);
        if (!comparable) {
            throw new Unreadable("these two fields cannot be compared in this way");
        }
        var compared = left.cel() + " " + operator.sign() + " " + right.cel();
        return operator.compares()
                ? "(%s != null && %s != null && %s)".formatted(left.cel(), right.cel(), compared)
                : "(" + compared + ")";
    }

    /** Priorities and channels are a fixed set here; a word beyond it is kept, but no case will ever have it. */
    private void strangers(Variable variable) {
        if (value == null) {
            return;
        }
        var known = variable.words() == Words.PRIORITY ? Texts.PRIORITIES : CHANNELS;
        var strangers = unknown(variable, known, Literals.list(text()));
        if (!strangers.isEmpty()) {
            value.stub("no case here has the "
                    + (variable.words() == Words.PRIORITY ? "priority " : "channel ")
                    + strangers.stream().collect(Collectors.joining("\", \"", "\"", "\""))
                    + "; there are " + known.stream().sorted().collect(Collectors.joining(", "))
                    + ". The word is kept in the condition");
        }
    }

    private static List<String> unknown(Variable variable, Set<String> known, List<String> values) {
        return switch (variable.words()) {
            case PRIORITY, CHANNEL ->
                values.stream()
                        .filter(value -> !known.contains(Texts.word(variable.words(), value)))
                        .toList();
            case ANY, CONDITION -> List.of();
        };
    }

    @Override
    public String toString() {
        return field + " " + operation + " " + (valueField == null ? "\"" + text() + "\"" : valueField);
    }
}
