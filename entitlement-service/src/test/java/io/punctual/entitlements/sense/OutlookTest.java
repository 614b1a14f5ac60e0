package io.punctual.entitlements.sense;

import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.entitlements.definition.Vocabulary;
import io.punctual.kit.expression.ExpressionEnvironment;
import io.punctual.kit.expression.VariableType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** What is said of a condition is true of every case there can be. */
class OutlookTest {
    private static final Map<String, VariableType> WORDS =
            Vocabulary.ofProcesses(Map.of("stage", VariableType.STRING, "score", VariableType.NUMBER));
    private static final ExpressionEnvironment LANGUAGE = ExpressionEnvironment.of(WORDS);

    @Property(tries = 1_000)
    void a_condition_that_never_or_always_holds_does_so_in_every_case(
            @ForAll("conditions") String source, @ForAll("cases") Map<String, @Nullable Object> values) {
        var condition = LANGUAGE.compile(source);

        var holds = condition.evaluate(values).holds();

        var allowed = holds ? Outlook.NEVER : Outlook.ALWAYS;
        assertThat(Outlook.of(condition, WORDS, Map.of(), new Tries()))
                .as(source)
                .isNotEqualTo(allowed);
    }

    @Property(tries = 300)
    void what_is_fixed_is_not_tried_otherwise(
            @ForAll("conditions") String source, @ForAll("cases") Map<String, @Nullable Object> values) {
        var condition = LANGUAGE.compile(source);

        var outlook = Outlook.of(condition, WORDS, values, new Tries());

        assertThat(outlook).as(source).isEqualTo(condition.evaluate(values).holds() ? Outlook.ALWAYS : Outlook.NEVER);
    }

    @Provide
    Arbitrary<String> conditions() {
        var simple = Arbitraries.of(
                "case.priority == 'HIGH'",
                "case.priority != 'LOW'",
                "case.priority in ['LOW', 'HIGH']",
                "case.fields.stage == 'a'",
                "case.fields.stage in ['a', 'b']",
                "case.fields.stage == null",
                "case.fields.score > 3",
                "case.fields.score <= 3",
                "case.fields.score == 5",
                "case.awaitingReply",
                "true",
                "false");
        return nested(simple, 3);
    }

    private static Arbitrary<String> nested(Arbitrary<String> inner, int depth) {
        if (depth == 0) {
            return inner;
        }
        var both = Combinators.combine(inner, Arbitraries.of("&&", "||"), inner)
                .as((one, operator, other) -> "(" + one + " " + operator + " " + other + ")");
        return nested(Arbitraries.oneOf(inner, inner.map(one -> "!(" + one + ")"), both), depth - 1);
    }

    @Provide
    Arbitrary<Map<String, @Nullable Object>> cases() {
        return Combinators.combine(
                        Arbitraries.of("LOW", "MEDIUM", "HIGH", "CRITICAL"),
                        Arbitraries.of("a", "b", "x", "").injectNull(0.3),
                        Arbitraries.of(-1.0, 2.5, 3.0, 4.0, 5.0, 1e9).injectNull(0.3),
                        Arbitraries.of(List.of(true, false)))
                .as((priority, stage, score, awaiting) -> {
                    var values = new HashMap<String, @Nullable Object>();
                    values.put("case.priority", priority);
                    values.put("case.fields.stage", stage);
                    values.put("case.fields.score", score);
                    values.put("case.awaitingReply", awaiting);
                    return values;
                });
    }
}
