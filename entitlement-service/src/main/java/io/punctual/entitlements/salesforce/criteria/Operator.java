package io.punctual.entitlements.salesforce.criteria;

import java.util.Optional;
import java.util.stream.Stream;

/** The filter operations of the Metadata API. */
enum Operator {
    EQUALS("equals"),
    NOT_EQUAL("notEqual"),
    LESS_THAN("lessThan"),
    GREATER_THAN("greaterThan"),
    LESS_OR_EQUAL("lessOrEqual"),
    GREATER_OR_EQUAL("greaterOrEqual"),
    CONTAINS("contains"),
    NOT_CONTAIN("notContain"),
    STARTS_WITH("startsWith"),
    INCLUDES("includes"),
    EXCLUDES("excludes"),
    WITHIN("within");

    private final String word;

    Operator(String word) {
        this.word = word;
    }

    static Optional<Operator> of(String word) {
        return Stream.of(values())
                .filter(each -> each.word.equalsIgnoreCase(word))
                .findFirst();
    }

    boolean compares() {
        return switch (this) {
            case LESS_THAN, GREATER_THAN, LESS_OR_EQUAL, GREATER_OR_EQUAL -> true;
            case EQUALS, NOT_EQUAL, CONTAINS, NOT_CONTAIN, STARTS_WITH, INCLUDES, EXCLUDES, WITHIN -> false;
        };
    }

    /** As CEL writes it, for those that compare. */
    String sign() {
        return switch (this) {
            case LESS_THAN -> "<";
            case GREATER_THAN -> ">";
            case LESS_OR_EQUAL -> "<=";
            case GREATER_OR_EQUAL -> ">=";
            case NOT_EQUAL -> "!=";
            case EQUALS, CONTAINS, NOT_CONTAIN, STARTS_WITH, INCLUDES, EXCLUDES, WITHIN -> "==";
        };
    }
}
