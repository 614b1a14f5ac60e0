package io.punctual.kit.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the dotted names an expression uses, so that a misspelt one is reported in full. */
final class Names {
    private Names() {}

    /** A dotted name and its column, counted from 1. */
    private record Name(String path, int column) {}

    /** What is wrong with the names, empty when all are known. */
    static List<String> unknown(CelAbstractSyntaxTree parsed, Set<String> known) {
        var names = new ArrayList<Name>();
        collect(parsed.getExpr(), parsed.getSource().getPositionsMap(), names);
        return names.stream()
                .filter(name -> !known.contains(name.path()))
                .map(name ->
                        name.path() + " at position " + name.column() + " is not known" + nearest(name.path(), known))
                .toList();
    }

    private static void collect(CelExpr expression, Map<Long, Integer> positions, List<Name> names) {
        switch (expression.getKind()) {
            case IDENT, SELECT -> {
                var root = root(expression);
                if (root.getKind() == CelExpr.ExprKind.Kind.IDENT) {
                    names.add(new Name(path(expression), positions.getOrDefault(root.id(), 0) + 1));
                } else {
                    collect(root, positions, names);
                }
            }
            default -> children(expression).forEach(child -> collect(child, positions, names));
        }
    }

    private static Stream<CelExpr> children(CelExpr expression) {
        return switch (expression.getKind()) {
            case CALL -> Stream.concat(expression.call().target().stream(), expression.call().args().stream());
            case LIST -> expression.list().elements().stream();
            case MAP -> expression.map().entries().stream().flatMap(entry -> Stream.of(entry.key(), entry.value()));
            default -> Stream.empty();
        };
    }

    private static CelExpr root(CelExpr expression) {
        return expression.getKind() == CelExpr.ExprKind.Kind.SELECT
                ? root(expression.select().operand())
                : expression;
    }

    private static String path(CelExpr expression) {
        return expression.getKind() == CelExpr.ExprKind.Kind.SELECT
                ? path(expression.select().operand()) + "."
                        + expression.select().field()
                : expression.ident().name();
    }

    private static String nearest(String path, Set<String> known) {
        return known.stream()
                .filter(name -> distance(name, path) <= 3)
                .min((a, b) -> Integer.compare(distance(a, path), distance(b, path)))
                .map(name -> "; did you mean " + name + "?")
                .orElse("");
    }

    /** The Levenshtein distance. */
    private static int distance(String a, String b) {
        var row = new int[b.length() + 1];
        for (var j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (var i = 1; i <= a.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.length(); j++) {
                var substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
