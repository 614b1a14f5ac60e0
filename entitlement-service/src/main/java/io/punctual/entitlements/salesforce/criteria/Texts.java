package io.punctual.entitlements.salesforce.criteria;

import io.punctual.entitlements.salesforce.criteria.Variable.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Conditions on texts. */
final class Texts {
    static final Set<String> PRIORITIES = Set.of("LOW", "MEDIUM", "HIGH", "CRITICAL");
    private static final int MAX_VALUE = 255;
    private static final int MAX_PATTERN = 300;
    private static final Map<String, String> CHANNELS = Map.ofEntries(
            Map.entry("email", "EMAIL"),
            Map.entry("e-mail", "EMAIL"),
            Map.entry("web", "WEB"),
            Map.entry("web form", "WEB"),
            Map.entry("website", "WEB"),
            Map.entry("phone", "PHONE"),
            Map.entry("call", "PHONE"),
            Map.entry("telephone", "PHONE"),
            Map.entry("chat", "CHAT"),
            Map.entry("live chat", "CHAT"),
            Map.entry("messaging", "CHAT"),
            Map.entry("sms", "SMS"),
            Map.entry("text", "SMS"),
            Map.entry("facebook", "SOCIAL"),
            Map.entry("twitter", "SOCIAL"),
            Map.entry("social", "SOCIAL"),
            Map.entry("community", "COMMUNITY"),
            Map.entry("portal", "COMMUNITY"),
            Map.entry("api", "API"));

    private Texts() {}

    static String cel(Variable variable, Operator operator, String raw, List<String> values) throws Unreadable {
        for (var value : values) {
            if (value.length() > MAX_VALUE) {
                throw new Unreadable("a value is longer than " + MAX_VALUE + " characters");
            }
        }
        var name = variable.cel();
        return switch (operator) {
            case EQUALS -> variable.words() == Words.ANY ? guarded(name, whole(name, values)) : among(variable, values);
            case NOT_EQUAL ->
                variable.words() == Words.ANY
                        ? "!" + guarded(name, whole(name, values))
                        : "!(" + among(variable, values) + ")";
            case CONTAINS -> guarded(name, matches(name, "", values, ""));
            case NOT_CONTAIN -> "!" + guarded(name, matches(name, "", values, ""));
            case STARTS_WITH -> guarded(name, matches(name, "^", values, ""));
            case INCLUDES -> guarded(name, chosen(name, raw));
            case EXCLUDES -> "!" + guarded(name, chosen(name, raw));
            case LESS_THAN, GREATER_THAN, LESS_OR_EQUAL, GREATER_OR_EQUAL -> compared(variable, operator, values);
            case WITHIN -> throw new Unreadable("a text is at no place");
        };
    }

    /** What our own words are for those of Salesforce; those we have no word for stay as they are, and never hold. */
    static String word(Words words, String value) {
        return switch (words) {
            case PRIORITY -> value.toUpperCase(Locale.ROOT);
            case CHANNEL -> CHANNELS.getOrDefault(value.toLowerCase(Locale.ROOT), value.toUpperCase(Locale.ROOT));
            case ANY, CONDITION -> value;
        };
    }

    private static String among(Variable variable, List<String> values) {
        var known = values.stream()
                .map(value -> Literals.text(word(variable.words(), value)))
                .distinct()
                .toList();
        return known.size() == 1
                ? variable.cel() + " == " + known.getFirst()
                : variable.cel() + " in [" + String.join(", ", known) + "]";
    }

    private static String compared(Variable variable, Operator operator, List<String> values) throws Unreadable {
        if (variable.words() != Words.ANY) {
            throw new Unreadable("the order of these words is not the order of their letters");
        }
        var any = values.stream()
                .map(value -> variable.cel() + " " + operator.sign() + " " + Literals.text(value))
                .collect(Collectors.joining(" || "));
        return guarded(variable.cel(), any);
    }

    private static String whole(String name, List<String> values) {
        return matches(name, "^", values, "$");
    }

    /** Several choices of one field are parted by semicolons; "A;B" wants both, "A,B" one of them. */
    private static String chosen(String name, String raw) {
        return Literals.list(raw).stream()
                .map(group -> Stream.of(group.split(";", -1))
                        .map(String::strip)
                        .filter(choice -> !choice.isEmpty())
                        .map(choice -> matches(name, "(?:^|;)\\s*", List.of(choice), "\\s*(?:;|$)"))
                        .collect(Collectors.joining(" && ")))
                .map(group -> "(" + group + ")")
                .collect(Collectors.joining(" || "));
    }

    /** One pattern for several values, unless it becomes too large for the engine that bounds patterns. */
    private static String matches(String name, String before, List<String> values, String after) {
        var patterns = new ArrayList<String>();
        var one = new StringBuilder();
        for (var value : values) {
            if (!one.isEmpty() && one.length() + value.length() > MAX_PATTERN) {
                patterns.add(one.toString());
                one.setLength(0);
            }
            one.append(one.isEmpty() ? "" : "|").append(Literals.pattern(value));
        }
        patterns.add(one.toString());
        return patterns.stream()
                .map(pattern -> pattern.contains("|") && !(before + after).isEmpty() ? "(?:" + pattern + ")" : pattern)
                .map(pattern -> name + ".matches(" + Literals.text("(?i)" + before + pattern + after) + ")")
                .collect(Collectors.joining(" || "));
    }

    private static String guarded(String name, String condition) {
        return "(" + name + " != null && " + (condition.contains(" || ") ? "(" + condition + ")" : condition) + ")";
    }
}
