package io.punctual.entitlements.salesforce.criteria;

import io.punctual.entitlements.salesforce.criteria.Variable.Words;
import io.punctual.kit.expression.VariableType;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * One filter item as CEL. An empty field is null or '': it equals only the empty value, differs from every other, and neither
 * contains nor exceeds anything. Texts are the same in any case of letters.
 */
final class Comparison {
    private final Variable variable;
    private final Operator operator;
    private final String raw;
    private final List<String> values;
    private final ZoneId zone;

    private Comparison(Variable variable, Operator operator, String raw, ZoneId zone) {
        this.variable = variable;
        this.operator = operator;
        this.raw = raw;
        this.values = Literals.list(raw);
        this.zone = zone;
    }

    static String cel(Variable variable, Operator operator, String raw, ZoneId zone) throws Unreadable {
        return new Comparison(variable, operator, raw, zone).cel();
    }

    private String cel() throws Unreadable {
        if (operator == Operator.WITHIN) {
            throw new Unreadable("\"within\" measures a distance on the globe, and cases have no place");
        }
        if (values.isEmpty()) {
            return empty();
        }
        return switch (variable.type()) {
            case STRING -> Texts.cel(variable, operator, raw, values);
            case BOOLEAN -> bool();
            case NUMBER -> number();
            case DATE -> new Days(variable.cel(), operator, zone).ofDates(values);
            case TIMESTAMP -> new Days(variable.cel(), operator, zone).ofTimes(values);
        };
    }

    private String empty() throws Unreadable {
        var name = variable.cel();
        if (variable.words() == Words.CONDITION) {
            return operator == Operator.NOT_EQUAL ? "true" : "false";
        }
        var text = variable.type() == VariableType.STRING || variable.type() == VariableType.DATE;
        return switch (operator) {
            case EQUALS, CONTAINS, STARTS_WITH, INCLUDES ->
                text ? "(%1$s == null || %1$s == '')".formatted(name) : name + " == null";
            case NOT_EQUAL, NOT_CONTAIN, EXCLUDES ->
                text ? "(%1$s != null && %1$s != '')".formatted(name) : name + " != null";
            case LESS_THAN, GREATER_THAN, LESS_OR_EQUAL, GREATER_OR_EQUAL, WITHIN ->
                throw new Unreadable("nothing is more or less than an empty value");
        };
    }

    private String bool() throws Unreadable {
        if (operator != Operator.EQUALS && operator != Operator.NOT_EQUAL) {
            throw new Unreadable(operator + " has no meaning for true and false");
        }
        var wanted = new TreeSet<Boolean>();
        for (var value : values) {
            wanted.add(Literals.bool(value)
                    .orElseThrow(() -> new Unreadable("\"" + value + "\" is neither true nor false")));
        }
        if (wanted.size() == 2) {
            return operator == Operator.EQUALS ? "true" : "false";
        }
        var yes = wanted.first() == (operator == Operator.EQUALS);
        if (variable.words() == Words.CONDITION) {
            return yes ? variable.cel() : "!(" + variable.cel() + ")";
        }
        // A box that was never ticked is false.
        return variable.cel() + (yes ? " == true" : " != true");
    }

    private String number() throws Unreadable {
        var name = variable.cel();
        var alternatives = new ArrayList<String>();
        for (var value : values) {
            var number = Literals.number(value).orElseThrow(() -> new Unreadable("\"" + value + "\" is no number"));
            var plain = number.toPlainString();
            alternatives.add(name + " " + positive().sign() + " " + (plain.contains(".") ? plain : plain + ".0"));
        }
        return positive(alternatives, name);
    }

    private Operator positive() throws Unreadable {
        return switch (operator) {
            case EQUALS, NOT_EQUAL -> Operator.EQUALS;
            case LESS_THAN, GREATER_THAN, LESS_OR_EQUAL, GREATER_OR_EQUAL -> operator;
            case CONTAINS, NOT_CONTAIN, STARTS_WITH, INCLUDES, EXCLUDES, WITHIN ->
                throw new Unreadable(operator + " has no meaning for numbers");
        };
    }

    private String positive(List<String> alternatives, String name) {
        var any = String.join(" || ", alternatives);
        var guarded = "(" + name + " != null && " + (alternatives.size() == 1 ? any : "(" + any + ")") + ")";
        return operator == Operator.NOT_EQUAL ? "!" + guarded : guarded;
    }
}
