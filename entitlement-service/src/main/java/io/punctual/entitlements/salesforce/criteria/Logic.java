package io.punctual.entitlements.salesforce.criteria;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How filter items are combined: "1 AND (2 OR 3)"; items are counted from 1. */
sealed interface Logic {
    record Item(int number) implements Logic {}

    record And(List<Logic> parts) implements Logic {}

    record Or(List<Logic> parts) implements Logic {}

    record Not(Logic part) implements Logic {}

    /** Without a boolean filter all items must hold. */
    static Logic all(int items) {
        return new And(
                IntStream.rangeClosed(1, items).<Logic>mapToObj(Item::new).toList());
    }

    /** The CEL of it, given that of each item. */
    default String cel(IntFunction<String> items) {
        return switch (this) {
            case Item(var number) -> items.apply(number);
            case Not(var part) -> "!(" + part.cel(items) + ")";
            case And(var parts) -> joined(parts, " && ", items);
            case Or(var parts) -> joined(parts, " || ", items);
        };
    }

    /** Whether it holds, given whether each item does. */
    default boolean holds(IntFunction<Boolean> items) {
        return switch (this) {
            case Item(var number) -> items.apply(number);
            case Not(var part) -> !part.holds(items);
            case And(var parts) -> parts.stream().allMatch(part -> part.holds(items));
            case Or(var parts) -> parts.stream().anyMatch(part -> part.holds(items));
        };
    }

    /** The numbers of the items it names. */
    default Set<Integer> numbers() {
        return switch (this) {
            case Item(var number) -> Set.of(number);
            case Not(var part) -> part.numbers();
            case And(var parts) -> numbers(parts);
            case Or(var parts) -> numbers(parts);
        };
    }

    private static Set<Integer> numbers(List<Logic> parts) {
        return parts.stream().flatMap(part -> part.numbers().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String joined(List<Logic> parts, String operator, IntFunction<String> items) {
        return parts.stream()
                .map(part -> part instanceof Item || part instanceof Not || parts.size() == 1
                        ? part.cel(items)
                        : "(" + part.cel(items) + ")")
                .collect(Collectors.joining(operator));
    }
}
