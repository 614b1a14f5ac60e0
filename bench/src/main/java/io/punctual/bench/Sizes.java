package io.punctual.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How big a measurement is: {@code --name number}, each with a default. */
record Sizes(Map<String, Long> given) {

    static Sizes parse(List<String> arguments, Set<String> known) {
        var given = new HashMap<String, Long>();
        for (int i = 0; i < arguments.size(); i += 2) {
            var name = arguments.get(i);
            if (!name.startsWith("--") || !known.contains(name.substring(2)) || i + 1 == arguments.size()) {
                throw new IllegalArgumentException("%s is not one of %s, each followed by a number"
                        .formatted(name, known.stream().sorted().toList()));
            }
            given.put(name.substring(2), number(name, arguments.get(i + 1)));
        }
        return new Sizes(Map.copyOf(given));
    }

    private static long number(String name, String value) {
        try {
            var number = Long.parseLong(value.replace("_", ""));
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // said below
        }
        throw new IllegalArgumentException(name + " is a whole number above 0, not " + value);
    }

    long of(String name, long usual) {
        return given.getOrDefault(name, usual);
    }
}
