package io.punctual.entitlements.salesforce.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.punctual.kit.expression.Expression;
import io.punctual.kit.expression.ExpressionEnvironment;
import io.punctual.kit.expression.VariableType;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every operation on every type of field, as Salesforce means it. */
class ComparisonTest {
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "null", textBlock = """
            equals         | New                 | NEW              | true
            equals         | New                 | News             | false
            equals         | New                 | null             | false
            equals         | Gold, Silver,Bronze | silver           | true
            equals         | Gold, Silver        | Iron             | false
            equals         | "Smith, John",Foo   | smith, john      | true
            equals         | a.c                 | abc              | false
            equals         | (x) [y] $1 \\ 'q'   | (X) [y] $1 \\ 'Q'| true
            equals         | 긴급                | 긴급             | true
            equals         | ''                  | null             | true
            equals         | ''                  | ''               | true
            equals         | ''                  | x                | false
            notEqual       | New                 | new              | false
            notEqual       | New                 | Old              | true
            notEqual       | New                 | null             | true
            notEqual       | A,B                 | b                | false
            notEqual       | ''                  | null             | false
            notEqual       | ''                  | x                | true
            contains       | car                 | Oscar Wilde      | true
            contains       | car,dog             | a Dog            | true
            contains       | car                 | null             | false
            contains       | 50%                 | about 50% more   | true
            notContain     | car                 | Oscar            | false
            notContain     | car                 | null             | true
            notContain     | car,dog             | cat              | true
            startsWith     | Os                  | oscar            | true
            startsWith     | car                 | Oscar            | false
            includes       | B                   | A;B;C            | true
            includes       | B                   | AB;C             | false
            includes       | A;C                 | A;B;C            | true
            includes       | A;D                 | A;B;C            | false
            includes       | D,C                 | A;B;C            | true
            includes       | A                   | null             | false
            excludes       | B                   | A;B;C            | false
            excludes       | B                   | A;C              | true
            excludes       | B                   | null             | true
            lessThan       | M                   | A                | true
            greaterThan    | M                   | A                | false
            lessOrEqual    | M                   | M                | true
            greaterOrEqual | M                   | null             | false
            """)
    void texts(String operation, String value, @Nullable String actual, boolean holds) throws Unreadable {
        assertThat(holds(VariableType.STRING, operation, value, actual)).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "null", textBlock = """
            equals         | 5          | 5      | true
            equals         | 5          | 5.5    | false
            equals         | 5,7        | 7      | true
            equals         | ''         | null   | true
            equals         | 5          | null   | false
            notEqual       | 5          | null   | true
            notEqual       | 5          | 5      | false
            notEqual       | ''         | 5      | true
            lessThan       | 10         | 9.5    | true
            lessThan       | 10         | null   | false
            lessOrEqual    | 10         | 10     | true
            greaterThan    | -3         | 0      | true
            greaterOrEqual | 50%        | 50     | true
            greaterThan    | USD 1000.50| 1000.6 | true
            """)
    void numbers(String operation, String value, @Nullable Double actual, boolean holds) throws Unreadable {
        assertThat(holds(VariableType.NUMBER, operation, value, actual)).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "null", textBlock = """
            equals   | true       | true  | true
            equals   | True       | null  | false
            equals   | false      | null  | true
            equals   | 0          | false | true
            notEqual | true       | null  | true
            notEqual | false      | true  | true
            equals   | true,false | null  | true
            """)
    void boxes_are_false_until_they_are_ticked(String operation, String value, @Nullable Boolean actual, boolean holds)
            throws Unreadable {
        assertThat(holds(VariableType.BOOLEAN, operation, value, actual)).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "null", textBlock = """
            DATE      | equals         | 2024-05-01               | 2024-05-01           | true
            DATE      | notEqual       | 2024-05-01               | null                 | true
            DATE      | lessThan       | 2024-05-01               | 2024-04-30           | true
            DATE      | lessThan       | 2024-05-01               | null                 | false
            DATE      | greaterOrEqual | 5/31/2024                | 2024-05-31           | true
            DATE      | equals         | 31/5/2024                | 2024-05-31           | true
            DATE      | equals         | ''                       | null                 | true
            TIMESTAMP | equals         | 2024-05-01               | 2024-04-30T15:00:00Z | true
            TIMESTAMP | equals         | 2024-05-01               | 2024-05-01T15:00:00Z | false
            TIMESTAMP | greaterThan    | 2024-05-01               | 2024-05-01T14:59:59Z | false
            TIMESTAMP | greaterThan    | 2024-05-01               | 2024-05-01T15:00:00Z | true
            TIMESTAMP | lessOrEqual    | 2024-05-01               | 2024-05-01T14:59:59Z | true
            TIMESTAMP | lessThan       | 2024-05-01T00:00:00.000Z | 2024-04-30T23:00:00Z | true
            TIMESTAMP | equals         | 2024-05-01T09:00:00.000+0900 | 2024-05-01T00:00:00Z | true
            TIMESTAMP | notEqual       | ''                       | 2024-05-01T00:00:00Z | true
            TIMESTAMP | equals         | ''                       | null                 | true
            """)
    void days_and_times(VariableType type, String operation, String value, @Nullable String actual, boolean holds)
            throws Unreadable {
        assertThat(holds(type, operation, value, actual)).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            STRING    | within      | 37.7;-122.4;5mi
            DATE      | lessThan    | LAST_N_DAYS:30
            DATE      | equals      | TODAY
            DATE      | equals      | 3/4/2024
            TIMESTAMP | greaterThan | THIS_MONTH
            NUMBER    | equals      | many
            NUMBER    | contains    | 5
            NUMBER    | lessThan    | ''
            BOOLEAN   | equals      | maybe
            BOOLEAN   | lessThan    | true
            """)
    void what_cannot_be_said_is_not_guessed(VariableType type, String operation, String value) {
        assertThatThrownBy(() -> holds(type, operation, value, null)).isInstanceOf(Unreadable.class);
    }

    private static boolean holds(VariableType type, String operation, String value, @Nullable Object actual)
            throws Unreadable {
        var operator = Operator.of(operation).orElseThrow();
        var cel = Comparison.cel(Variable.of("case.fields.X__c", type), operator, value, SEOUL);
        var values = new HashMap<String, @Nullable Object>();
        values.put("case.fields.X__c", actual);
        var expression =
                ExpressionEnvironment.of(Map.of("case.fields.X__c", type)).compile(cel);
        assertThat(expression.evaluate(values)).as(cel).isInstanceOf(Expression.Result.Holds.class);
        return expression.evaluate(values).holds();
    }
}
