package io.punctual.entitlements.bulk;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A column of a file: the field it stands for, and how its cells are read. An empty cell is no value. */
public record Column(String name, Type type) {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int LONGEST_WHOLE = 18;
    private static final String BETWEEN = ";";

    /** What cells hold; a list is written with semicolons. */
    public enum Type {
        TEXT,
        NUMBER,
        BOOLEAN,
        LIST
    }

    public static Column text(String name) {
        return new Column(name, Type.TEXT);
    }

    public static Column number(String name) {
        return new Column(name, Type.NUMBER);
    }

    public static Column flag(String name) {
        return new Column(name, Type.BOOLEAN);
    }

    public static Column list(String name) {
        return new Column(name, Type.LIST);
    }

    /** The value of a cell; {@link IllegalArgumentException} says what it would have to be. */
    JsonNode value(String cell) {
        if (cell.isEmpty()) {
            return NODES.nullNode();
        }
        return switch (type) {
            case TEXT -> NODES.stringNode(cell);
            case NUMBER -> number(cell.strip(), "must be a number");
            case BOOLEAN ->
                switch (cell.strip().toLowerCase(Locale.ROOT)) {
                    case "true" -> NODES.booleanNode(true);
                    case "false" -> NODES.booleanNode(false);
                    default -> throw new IllegalArgumentException("must be true or false");
                };
            case LIST -> {
                var list = NODES.arrayNode();
                Arrays.stream(cell.split(BETWEEN, -1))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .forEach(list::add);
                yield list;
            }
        };
    }

    private static JsonNode number(String cell, String expectation) {
        try {
            var number = new BigDecimal(cell);
            if (number.stripTrailingZeros().scale() > 0 || number.precision() > LONGEST_WHOLE) {
                return NODES.numberNode(number);
            }
            var whole = number.longValueExact();
            return (int) whole == whole ? NODES.numberNode((int) whole) : NODES.numberNode(whole);
        } catch (NumberFormatException | ArithmeticException noNumber) {
            throw new IllegalArgumentException(expectation, noNumber);
        }
    }

    /** A value as a cell. */
    static String cell(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().map(JsonNode::asString).collect(Collectors.joining(BETWEEN));
        }
        return value.isNull() || value.isMissingNode() ? "" : value.asString();
    }
}
