package io.punctual.entitlements.sense;

import dev.cel.common.CelValidationException;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.parser.CelParser;
import dev.cel.parser.CelParserFactory;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a condition compares with, and whether it does nothing but compare, so that trying values decides it. */
record Literals(Set<String> texts, Set<Double> numbers, boolean onlyCompares) {
    private static final CelParser PARSER =
            CelParserFactory.standardCelParserBuilder().build();
    private static final Set<String> COMPARISONS =
            Set.of("_&&_", "_||_", "!_", "_==_", "_!=_", "_<_", "_<=_", "_>_", "_>=_", "@in", "_?_:_");

    static Literals in(String source) {
        try {
            var found = new Literals(new TreeSet<>(), new TreeSet<>(), true);
            return new Literals(
                    found.texts(),
                    found.numbers(),
                    found.collect(PARSER.parse(source).getAst().getExpr()));
        } catch (CelValidationException unreadable) {
            return new Literals(new HashSet<>(), new HashSet<>(), false);
        }
    }

    private boolean collect(CelExpr expression) {
        return switch (expression.getKind()) {
            case CONSTANT -> constant(expression.constant());
            case IDENT, SELECT -> true;
            case CALL -> {
                var known = COMPARISONS.contains(expression.call().function());
                yield all(Stream.concat(expression.call().target().stream(), expression.call().args().stream()))
                        && known;
            }
            case LIST -> all(expression.list().elements().stream());
            default -> false;
        };
    }

    /** Looks at every part, also after one that is too much, for the constants in it help to find an example. */
    private boolean all(Stream<CelExpr> parts) {
        return parts.map(this::collect).reduce(true, (one, other) -> one && other);
    }

    private boolean constant(CelConstant constant) {
        switch (constant.getKind()) {
            case STRING_VALUE -> texts.add(constant.stringValue());
            case DOUBLE_VALUE -> numbers.add(constant.doubleValue());
            case INT64_VALUE -> numbers.add((double) constant.int64Value());
            default -> {}
        }
        return true;
    }
}
