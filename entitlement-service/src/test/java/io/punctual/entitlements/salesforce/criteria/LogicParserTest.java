package io.punctual.entitlements.salesforce.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.punctual.entitlements.salesforce.criteria.Logic.And;
import io.punctual.entitlements.salesforce.criteria.Logic.Item;
import io.punctual.entitlements.salesforce.criteria.Logic.Not;
import io.punctual.entitlements.salesforce.criteria.Logic.Or;
import io.punctual.kit.expression.ExpressionEnvironment;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogicParserTest {
    private static final int ITEMS = 5;
    private static final ExpressionEnvironment NOTHING = ExpressionEnvironment.of(Map.of());

    @Test
    void not_binds_closest_then_and_then_or() throws Unreadable {
        assertThat(LogicParser.parse("1 AND (2 OR 3)", 3).cel(String::valueOf)).isEqualTo("1 && (2 || 3)");
        assertThat(LogicParser.parse("1 OR 2 AND NOT 3", 3).cel(String::valueOf))
                .isEqualTo("1 || (2 && !(3))");
        assertThat(LogicParser.parse("((1 and 4) or (2 and 3 and 4)) and 5", 5).cel(String::valueOf))
                .isEqualTo("((1 && 4) || (2 && 3 && 4)) && 5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1 AND", "AND 1", "(1", "1)", "1 2", "1 XOR 2", "6", "0", "1 AND ()", "x", "NOT"})
    void what_cannot_be_read_is_said_to_be_so(String text) {
        assertThatThrownBy(() -> LogicParser.parse(text, ITEMS))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("boolean filter");
    }

    @Test
    void nesting_without_end_is_refused() {
        assertThatThrownBy(() -> LogicParser.parse("(".repeat(1_500) + "1" + ")".repeat(1_500), 1))
                .isInstanceOf(Unreadable.class);
    }

    @Property
    void what_is_written_is_read_back_with_the_same_meaning(
            @ForAll("logics") Logic logic, @ForAll @Size(ITEMS) List<Boolean> values) throws Unreadable {
        var read = LogicParser.parse(text(logic), ITEMS);

        assertThat(read.holds(number -> values.get(number - 1)))
                .isEqualTo(logic.holds(number -> values.get(number - 1)));
    }

    @Property(tries = 200)
    void its_cel_means_the_same(@ForAll("logics") Logic logic, @ForAll @Size(ITEMS) List<Boolean> values) {
        var cel = logic.cel(number -> String.valueOf(values.get(number - 1)));

        assertThat(NOTHING.compile(cel).evaluate(Map.of()).holds())
                .isEqualTo(logic.holds(number -> values.get(number - 1)));
    }

    @Provide
    Arbitrary<Logic> logics() {
        return logics(3);
    }

    private static Arbitrary<Logic> logics(int depth) {
        Arbitrary<Logic> items = Arbitraries.integers().between(1, ITEMS).map(Item::new);
        if (depth == 0) {
            return items;
        }
        var inner = logics(depth - 1);
        return Arbitraries.oneOf(
                items,
                inner.map(Not::new),
                inner.list().ofMinSize(2).ofMaxSize(3).map(And::new),
                inner.list().ofMinSize(2).ofMaxSize(3).map(Or::new));
    }

    private static String text(Logic logic) {
        return switch (logic) {
            case Item(var number) -> String.valueOf(number);
            case Not(var part) -> "NOT (" + text(part) + ")";
            case And(var parts) ->
                parts.stream().map(part -> "(" + text(part) + ")").collect(Collectors.joining(" AND "));
            case Or(var parts) ->
                parts.stream().map(part -> "(" + text(part) + ")").collect(Collectors.joining(" or "));
        };
    }
}
