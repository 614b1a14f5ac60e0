package io.punctual.entitlements.sense;

import io.punctual.kit.expression.Expression;
import io.punctual.kit.expression.VariableType;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a condition can come out, found by trying it. */
enum Outlook {
    ALWAYS,
    NEVER,
    SOMETIMES,
    /** It never held where it was tried, but it does more than compare. */
    SEEMS_NEVER,
    /** It always held where it was tried, but it does more than compare. */
    SEEMS_ALWAYS;

    private static final int MOST_TRIES = 4_000;

    /**
     * Tries all combinations of telling values.
     *
     * @param fixed variables whose value is known
     */
    static Outlook of(
            Expression condition,
            Map<String, VariableType> types,
            Map<String, ? extends @Nullable Object> fixed,
            Tries tries) {
        var literals = Literals.in(condition.source());
        var variables = List.copyOf(condition.variables());
        var choices = variables.stream()
                .map(name -> fixed.containsKey(name)
                        ? Collections.<@Nullable Object>singletonList(fixed.get(name))
                        : Examples.of(name, types.get(name), literals))
                .toList();
        var held = false;
        var failed = false;
        var all = combinations(choices);
        var index = 0L;
        for (; index < Math.min(all, MOST_TRIES) && !(held && failed) && tries.take(); index++) {
            var holds = condition.evaluate(values(variables, choices, index)).holds();
            held |= holds;
            failed |= !holds;
        }
        var decided = literals.onlyCompares() && index == all;
        return held == failed ? SOMETIMES : one(held, decided);
    }

    private static Outlook one(boolean held, boolean decided) {
        return held ? (decided ? ALWAYS : SEEMS_ALWAYS) : (decided ? NEVER : SEEMS_NEVER);
    }

    private static long combinations(List<List<@Nullable Object>> choices) {
        return choices.stream()
                .mapToLong(List::size)
                .reduce(1, (one, other) -> Math.min(one * other, Integer.MAX_VALUE));
    }

    private static Map<String, @Nullable Object> values(
            List<String> variables, List<List<@Nullable Object>> choices, long index) {
        var values = new HashMap<String, @Nullable Object>();
        var rest = index;
        for (var position = 0; position < variables.size(); position++) {
            var options = choices.get(position);
            values.put(variables.get(position), options.get((int) (rest % options.size())));
            rest /= options.size();
        }
        return values;
    }
}
