package io.punctual.kit.expression;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelMutableAst;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.navigation.CelNavigableMutableAst;
import dev.cel.common.types.CelType;
import dev.cel.common.types.NullableType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelEvaluationException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The typed variables that an admin's expressions may name; each may be null, and none can make evaluating long. */
public final class ExpressionEnvironment {
    /** No condition a person writes is longer. */
    public static final int MAX_LENGTH = 4_000;

    // Without macros there are no comprehensions, so the work is bounded by the length.
    private static final CelOptions OPTIONS = CelOptions.current()
            .maxExpressionCodePointSize(MAX_LENGTH)
            .enableHeterogeneousNumericComparisons(true)
            .comprehensionMaxIterations(100)
            .maxRegexProgramSize(1_000)
            .build();

    private final Map<String, VariableType> variables;
    private final Cel cel;

    private ExpressionEnvironment(Map<String, VariableType> variables, Cel cel) {
        this.variables = variables;
        this.cel = cel;
    }

    public static ExpressionEnvironment of(Map<String, VariableType> variables) {
        var builder = CelFactory.standardCelBuilder().setOptions(OPTIONS);
        variables.forEach((name, type) -> builder.addVar(name, celType(type)));
        return new ExpressionEnvironment(Map.copyOf(variables), builder.build());
    }

    public Map<String, VariableType> variables() {
        return variables;
    }

    /** Checks the syntax, names and types of an expression, and that it says yes or no. */
    public Expression compile(String source) {
        try {
            var parsed = valid(cel.parse(source));
            var unknown = Names.unknown(parsed, variables.keySet());
            if (!unknown.isEmpty()) {
                throw new InvalidExpression(String.join("; ", unknown));
            }
            var checked = check(parsed);
            if (!checked.getResultType().isAssignableFrom(SimpleType.BOOL)) {
                throw new InvalidExpression("It must say true or false, but is of type "
                        + checked.getResultType().name());
            }
            return new Expression(source, cel.createProgram(checked), variables, referenced(checked));
        } catch (CelValidationException | CelEvaluationException invalid) {
            throw new InvalidExpression(String.valueOf(invalid.getMessage()));
        }
    }

    private CelAbstractSyntaxTree check(CelAbstractSyntaxTree parsed) throws CelValidationException {
        var asWritten = cel.check(parsed);
        if (!asWritten.hasError()) {
            return asWritten.getAst();
        }
        // Numbers are doubles, but people write 100 and not 100.0.
        var asDoubles = cel.check(withDoubles(parsed));
        return asDoubles.hasError() ? valid(asWritten) : asDoubles.getAst();
    }

    private static CelAbstractSyntaxTree withDoubles(CelAbstractSyntaxTree parsed) {
        var copy = CelMutableAst.fromCelAst(parsed);
        CelNavigableMutableAst.fromAst(copy)
                .getRoot()
                .allNodes()
                .map(node -> node.expr())
                .filter(node ->
                        node.getKind() == Kind.CONSTANT && node.constant().getKind() == CelConstant.Kind.INT64_VALUE)
                .toList()
                .forEach(node -> node.setConstant(
                        CelConstant.ofValue((double) node.constant().int64Value())));
        return copy.toParsedAst();
    }

    private static CelAbstractSyntaxTree valid(CelValidationResult result) throws CelValidationException {
        if (result.hasError()) {
            throw new InvalidExpression(
                    result.getErrors().stream().map(ExpressionEnvironment::text).collect(Collectors.joining("; ")));
        }
        return result.getAst();
    }

    private static String text(CelIssue issue) {
        return "position " + (issue.getSourceLocation().getColumn() + 1) + ": "
                + issue.getMessage().replaceAll("wrapper\\((\\w+)\\)", "$1");
    }

    private Set<String> referenced(CelAbstractSyntaxTree ast) {
        return ast.getReferenceMap().values().stream()
                .map(reference -> reference.name())
                .filter(variables::containsKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static CelType celType(VariableType type) {
        return switch (type) {
            case STRING, DATE -> NullableType.create(SimpleType.STRING);
            case NUMBER -> NullableType.create(SimpleType.DOUBLE);
            case BOOLEAN -> NullableType.create(SimpleType.BOOL);
            case TIMESTAMP -> NullableType.create(SimpleType.TIMESTAMP);
        };
    }
}
