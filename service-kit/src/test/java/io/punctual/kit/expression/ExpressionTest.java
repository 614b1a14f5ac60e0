package io.punctual.kit.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {
    private static final ExpressionEnvironment ENVIRONMENT = ExpressionEnvironment.of(Map.of(
            "item.priority", VariableType.STRING,
            "item.waiting", VariableType.BOOLEAN,
            "item.repliedAt", VariableType.TIMESTAMP,
            "item.fields.amount", VariableType.NUMBER,
            "item.fields.due", VariableType.DATE));

    private static boolean holds(String source, Map<String, ? extends @Nullable Object> values) {
        return ENVIRONMENT.compile(source).evaluate(values).holds();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "item.priority == '높음'",
                "!item.waiting",
                "item.repliedAt != null && item.repliedAt > timestamp('2026-01-01T00:00:00Z')",
                "item.fields.amount == 100",
                "item.fields.amount > 99",
                "item.fields.amount in [1, 100]",
                "item.fields.amount + 1 > 100",
                "item.fields.due < '2026-03-03'",
                "item.priority.startsWith('높')"
            })
    void holds_for_the_values_it_describes(String source) {
        var values = Map.of(
                "item.priority", "높음",
                "item.waiting", false,
                "item.repliedAt", "2026-03-02T00:00:00Z",
                "item.fields.amount", 100,
                "item.fields.due", "2026-03-02");
        assertThat(holds(source, values)).isTrue();
        assertThat(holds(source, Map.of())).isFalse();
    }

    @Test
    void an_answer_is_remembered_only_for_the_values_it_was_given_for() {
        var expression = ENVIRONMENT.compile("item.fields.amount > 5 && item.priority != 'LOW'");
        Map<String, Object> much = Map.of("item.fields.amount", 10, "item.priority", "HIGH", "item.waiting", true);
        Map<String, Object> little = Map.of("item.fields.amount", 1, "item.priority", "HIGH");
        for (int i = 0; i < 3; i++) {
            assertThat(expression.evaluate(much).holds()).isTrue();
            assertThat(expression
                            .evaluate(Map.of("item.fields.amount", 10.0, "item.priority", "HIGH"))
                            .holds())
                    .isTrue();
            assertThat(expression.evaluate(little).holds()).isFalse();
            assertThat(expression.evaluate(little).holds()).isFalse();
            assertThat(expression
                            .evaluate(Map.of("item.fields.amount", 10, "item.priority", "LOW"))
                            .holds())
                    .isFalse();
            assertThat(expression.evaluate(Map.of()).holds()).isFalse();
        }
    }

    @Test
    void a_missing_variable_is_null() {
        assertThat(holds("item.repliedAt == null", Map.of())).isTrue();
        assertThat(holds("item.repliedAt != null", Map.of("item.repliedAt", Instant.EPOCH)))
                .isTrue();
        assertThat(holds("item.priority != 'HIGH'", Map.of())).isTrue();
    }

    @Test
    void what_fails_does_not_hold_and_says_which_value_was_missing() {
        var result = ENVIRONMENT.compile("item.fields.amount > 5").evaluate(Map.of());
        assertThat(result)
                .isInstanceOfSatisfying(
                        Expression.Result.Failed.class,
                        failed -> assertThat(failed.why()).contains("no value: item.fields.amount"));
        assertThat(result.holds()).isFalse();
    }

    @Test
    void a_value_of_the_wrong_type_fails() {
        assertThat(ENVIRONMENT.compile("item.waiting").evaluate(Map.of("item.waiting", "maybe")))
                .isInstanceOf(Expression.Result.Failed.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "item.priorty == 'HIGH' | item.priorty at position 1 is not known; did you mean item.priority?",
                "item.waiting && item.fields.amont > 1 | item.fields.amont at position 17 is not known; did you mean item.fields.amount?",
                "account.name == 'x' | account.name at position 1 is not known",
                "item.priority == 3 | position 15",
                "item.priority | must say true or false",
                "item.priority == 'a' && | position 24",
                "[1, 2].all(x, x > 0) | not known"
            })
    void a_mistake_is_refused_with_its_place(String source, String reason) {
        assertThatExceptionOfType(InvalidExpression.class)
                .isThrownBy(() -> ENVIRONMENT.compile(source))
                .withMessageContaining(reason);
    }

    @Test
    void an_expression_that_is_too_long_is_refused() {
        assertThatExceptionOfType(InvalidExpression.class)
                .isThrownBy(() -> ENVIRONMENT.compile("item.waiting" + " || item.waiting".repeat(1_000)));
    }

    @Test
    void the_variables_it_uses_are_known() {
        assertThat(ENVIRONMENT
                        .compile("!item.waiting && item.priority == 'HIGH'")
                        .variables())
                .containsExactlyInAnyOrder("item.waiting", "item.priority");
    }

    @Property
    void a_comparison_agrees_with_java(@ForAll double amount, @ForAll int limit) {
        var values = new HashMap<String, Object>(Map.of("item.fields.amount", amount));
        assertThat(holds("item.fields.amount > " + limit, values)).isEqualTo(amount > limit);
    }
}
