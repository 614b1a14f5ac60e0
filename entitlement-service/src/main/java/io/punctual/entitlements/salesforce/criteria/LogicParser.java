package io.punctual.entitlements.salesforce.criteria;

import io.punctual.entitlements.salesforce.criteria.Logic.And;
import io.punctual.entitlements.salesforce.criteria.Logic.Item;
import io.punctual.entitlements.salesforce.criteria.Logic.Not;
import io.punctual.entitlements.salesforce.criteria.Logic.Or;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads a boolean filter; NOT binds closest, then AND, then OR. */
final class LogicParser {
    private static final Pattern TOKEN = Pattern.compile("\\s*(\\(|\\)|\\d{1,4}|[A-Za-z]+|&&|\\|\\||!|\\S)");
    private static final int MAX_LENGTH = 4_000;
    private static final int MAX_DEPTH = 100;
    private static final String END = "the end";

    private final Deque<String> tokens = new ArrayDeque<>();
    private final int items;
    private int depth;

    private LogicParser(int items) {
        this.items = items;
    }

    static Logic parse(String text, int items) throws Unreadable {
        if (text.length() > MAX_LENGTH) {
            throw new Unreadable("the boolean filter is longer than " + MAX_LENGTH + " characters");
        }
        var parser = new LogicParser(items);
        TOKEN.matcher(text.strip()).results().map(found -> word(found.group(1))).forEach(parser.tokens::add);
        var logic = parser.or();
        if (!parser.tokens.isEmpty()) {
            throw parser.unexpected();
        }
        return logic;
    }

    private static String word(String token) {
        return switch (token.toUpperCase(Locale.ROOT)) {
            case "AND", "&&" -> "AND";
            case "OR", "||" -> "OR";
            case "NOT", "!" -> "NOT";
            default -> token;
        };
    }

    private Logic or() throws Unreadable {
        if (++depth > MAX_DEPTH) {
            throw new Unreadable("the boolean filter is nested too deep");
        }
        List<Logic> parts = new ArrayList<>(List.of(and()));
        while (take("OR")) {
            parts.add(and());
        }
        depth--;
        return parts.size() == 1 ? parts.getFirst() : new Or(List.copyOf(parts));
    }

    private Logic and() throws Unreadable {
        List<Logic> parts = new ArrayList<>(List.of(not()));
        while (take("AND")) {
            parts.add(not());
        }
        return parts.size() == 1 ? parts.getFirst() : new And(List.copyOf(parts));
    }

    private Logic not() throws Unreadable {
        var negated = false;
        while (take("NOT")) {
            negated = !negated;
        }
        var part = item();
        return negated ? new Not(part) : part;
    }

    private Logic item() throws Unreadable {
        if (take("(")) {
            var inner = or();
            if (!take(")")) {
                throw unexpected();
            }
            return inner;
        }
        var token = tokens.peek();
        if (token == null || !Character.isDigit(token.charAt(0))) {
            throw unexpected();
        }
        tokens.remove();
        var number = Integer.parseInt(token);
        if (number < 1 || number > items) {
            throw new Unreadable("the boolean filter names " + number + ", but there are " + items + " filter items");
        }
        return new Item(number);
    }

    private boolean take(String token) {
        if (token.equals(tokens.peek())) {
            tokens.remove();
            return true;
        }
        return false;
    }

    private Unreadable unexpected() {
        var token = tokens.peek();
        return new Unreadable("the boolean filter cannot be read at " + (token == null ? END : "\"" + token + "\""));
    }
}
