package io.punctual.entitlements.salesforce.criteria;

import io.punctual.entitlements.salesforce.report.Reading;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Translates the criteria of one place: filter items with their boolean filter, or a formula. */
public final class Criteria {
    /** Where the parts of criteria stand in an element. */
    public record Names(String items, List<String> logic, List<String> formula) {}

    /**
     * What the criteria came to.
     *
     * @param cel null when there are none
     * @param stub what could not be translated and keeps them from ever holding; null when all was
     */
    public record Condition(@Nullable String cel, @Nullable Stub stub) {
        static final Condition NONE = new Condition(null, null);
    }

    /** Something that is kept by name and text, and has no effect. */
    public record Stub(String what, String source) {}

    private static final String INERT = "false";

    private final FieldNames fields;
    private final ZoneId zone;
    private final Function<String, Optional<String>> problem;

    /**
     * Knows the fields.
     *
     * @param problem what is wrong with an expression, if anything
     */
    public Criteria(FieldNames fields, ZoneId zone, Function<String, Optional<String>> problem) {
        this.fields = fields;
        this.zone = zone;
        this.problem = problem;
    }

    public Condition of(String object, Reading place, Names names) {
        var formula = first(place, names.formula());
        var items = place.all(names.items()).stream()
                .map(item -> new FilterItem(item, object, fields, zone))
                .toList();
        var logic = first(place, names.logic());
        if (formula.isPresent()) {
            return formula(formula.get(), items, logic);
        }
        return items.isEmpty() ? withoutItems(logic) : filtered(items, logic);
    }

    private static Optional<Reading> first(Reading place, List<String> names) {
        return names.stream()
                .flatMap(name -> place.child(name).stream())
                .filter(found -> !found.text().isEmpty())
                .findFirst();
    }

    private static Condition withoutItems(Optional<Reading> logic) {
        logic.ifPresent(filter -> filter.refuse("combines filter items, but there are none"));
        return Condition.NONE;
    }

    private static Condition formula(Reading formula, List<FilterItem> items, Optional<Reading> logic) {
        var reason = "formulas cannot be read; it is kept as a stub, and what it decides never holds until somebody"
                + " writes the condition";
        formula.stub(reason);
        items.forEach(item -> item.element().stubAll("stands beside a formula that cannot be read"));
        logic.ifPresent(filter -> filter.stub("stands beside a formula that cannot be read"));
        return new Condition(INERT, new Stub(formula.name(), formula.text()));
    }

    private Condition filtered(List<FilterItem> items, Optional<Reading> filter) {
        try {
            var logic = filter.isEmpty()
                    ? Logic.all(items.size())
                    : LogicParser.parse(filter.get().text(), items.size());
            unused(items, logic);
            return translated(items, logic);
        } catch (Unreadable unreadable) {
            filter.ifPresent(found -> found.stub(unreadable.why()));
            items.forEach(item -> item.element().stubAll("belongs to a boolean filter that cannot be read"));
            return new Condition(INERT, new Stub("criteria", text(items, filter)));
        }
    }

    private static void unused(List<FilterItem> items, Logic logic) {
        var named = logic.numbers();
        for (var number = 1; number <= items.size(); number++) {
            if (!named.contains(number)) {
                items.get(number - 1).element().stubAll("is not named by the boolean filter, so it decides nothing");
            }
        }
    }

    private Condition translated(List<FilterItem> items, Logic logic) {
        var cels = new ArrayList<String>();
        var readable = true;
        for (var number = 1; number <= items.size(); number++) {
            var cel = logic.numbers().contains(number) ? items.get(number - 1).cel() : Optional.of(INERT);
            readable &= cel.isPresent();
            cels.add(cel.orElse(INERT));
        }
        var combined = logic.cel(number -> cels.get(number - 1));
        var wrong = problem.apply(combined);
        if (readable && wrong.isEmpty()) {
            return new Condition(combined, null);
        }
        wrong.ifPresent(
                why -> items.forEach(item -> item.element().stubAll("could not be kept as a condition: " + why)));
        var kept = INERT + " && (" + combined + ")";
        return new Condition(
                problem.apply(kept).isEmpty() ? kept : INERT, new Stub("criteria", text(items, Optional.empty())));
    }

    private static String text(List<FilterItem> items, Optional<Reading> logic) {
        var lines = new ArrayList<String>();
        for (var index = 0; index < items.size(); index++) {
            lines.add((index + 1) + ": " + items.get(index));
        }
        logic.ifPresent(filter -> lines.add(filter.text()));
        return String.join("; ", lines);
    }
}
