package io.punctual.cases.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.cases.vocabulary.FieldDefinition.Type;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class FieldDefinitionTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "TEXT, `\"무엇이든\"`",
                "NUMBER, 12.5",
                "BOOLEAN, true",
                "DATE, `\"2026-03-02\"`",
                "TIMESTAMP, `\"2026-03-02T09:00:00Z\"`",
                "PICKLIST, `\"기본\"`"
            })
    void a_value_of_the_type_fits(Type type, String json) {
        assertThat(field(type).problemWith(value(json))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "TEXT, 5",
                "NUMBER, `\"5\"`",
                "NUMBER, 1e9999",
                "BOOLEAN, `\"true\"`",
                "DATE, `\"2026-02-30\"`",
                "TIMESTAMP, `\"2026-03-02 09:00\"`",
                "PICKLIST, `\"금\"`",
                "TEXT, `[\"a\"]`"
            })
    void any_other_value_is_refused_with_what_would_be_right(Type type, String json) {
        assertThat(field(type).problemWith(value(json)))
                .hasValueSatisfying(problem -> assertThat(problem).startsWith("must be"));
    }

    private static FieldDefinition field(Type type) {
        return new FieldDefinition("field", 1, type, List.of("기본", "프리미엄"), null, true);
    }

    private static Object value(String json) {
        return JsonMapper.shared().readValue(json, Object.class);
    }
}
