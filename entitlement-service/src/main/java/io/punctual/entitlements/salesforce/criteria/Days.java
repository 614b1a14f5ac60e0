package io.punctual.entitlements.salesforce.criteria;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Conditions on days and times. A time compared with a day is compared with the day's beginning or end. */
record Days(String name, Operator operator, ZoneId zone) {
    String ofDates(List<String> values) throws Unreadable {
        var any = new ArrayList<String>();
        for (var value : values) {
            var day = Literals.date(value)
                    .or(() -> Literals.instant(value, zone).map(instant -> LocalDate.ofInstant(instant, zone)));
            var text = Literals.text(day.orElseThrow(() -> unreadable(value)).toString());
            any.add(name + " " + positive().sign() + " " + text);
        }
        return any(any);
    }

    String ofTimes(List<String> values) throws Unreadable {
        var any = new ArrayList<String>();
        for (var value : values) {
            any.add(Literals.isDay(value) ? withDay(value) : withTime(value));
        }
        return any(any);
    }

    private String withTime(String value) throws Unreadable {
        var instant = Literals.instant(value, zone).orElseThrow(() -> unreadable(value));
        return name + " " + positive().sign() + " " + timestamp(instant);
    }

    private String withDay(String value) throws Unreadable {
        var day = Literals.date(value).orElseThrow(() -> unreadable(value));
        var begins = timestamp(day.atStartOfDay(zone).toInstant());
        var ends = timestamp(day.plusDays(1).atStartOfDay(zone).toInstant());
        return switch (positive()) {
            case LESS_THAN -> name + " < " + begins;
            case GREATER_OR_EQUAL -> name + " >= " + begins;
            case GREATER_THAN -> name + " >= " + ends;
            case LESS_OR_EQUAL -> name + " < " + ends;
            case EQUALS, NOT_EQUAL, CONTAINS, NOT_CONTAIN, STARTS_WITH, INCLUDES, EXCLUDES, WITHIN ->
                "(%1$s >= %2$s && %1$s < %3$s)".formatted(name, begins, ends);
        };
    }

    private Operator positive() throws Unreadable {
        return switch (operator) {
            case EQUALS, NOT_EQUAL -> Operator.EQUALS;
            case LESS_THAN, GREATER_THAN, LESS_OR_EQUAL, GREATER_OR_EQUAL -> operator;
            case CONTAINS, NOT_CONTAIN, STARTS_WITH, INCLUDES, EXCLUDES, WITHIN ->
                throw new Unreadable(operator + " has no meaning for days and times");
        };
    }

    private String any(List<String> alternatives) {
        var joined = String.join(" || ", alternatives);
        var guarded = "(" + name + " != null && " + (alternatives.size() == 1 ? joined : "(" + joined + ")") + ")";
        return operator == Operator.NOT_EQUAL ? "!" + guarded : guarded;
    }

    private static String timestamp(Object instant) {
        return "timestamp('" + instant + "')";
    }

    /** Relative days move while a case waits, and expressions have no clock. */
    private static Unreadable unreadable(String value) {
        return new Unreadable("\"" + value + "\" is no fixed day or time that can be read in one way only");
    }
}
