package io.punctual.kit.expression;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.NullableType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelEvaluationException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The typed variables that an admin's expressions may name; each may be null. */
public final class ExpressionEnvironment {
    /** No condition a person writes is longer. */
    public static final int MAX_LENGTH = 4_000;

    private static final CelOptions OPTIONS = CelOptions.current()
            .maxExpressionCodePointSize(MAX_LENGTH)
            .enableHeterogeneousNumericComparisons(true)
            .comprehensionMaxIterations(1_000)
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

    /** Checks the names and types of an expression. */
    public Expression compile(String source) {
        try {
            var ast = cel.compile(source).getAst();
            return new Expression(source, cel.createProgram(ast), variables, referenced(ast));
        } catch (CelValidationException | CelEvaluationException invalid) {
            throw new InvalidExpression(String.valueOf(invalid.getMessage()));
        }
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
