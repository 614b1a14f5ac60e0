package io.punctual.system.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The negative controls: a check that cannot fail would be none. */
class AdditiveChangeTest {
    private static final String RELEASED = """
            {"type":"object","required":["a"],"properties":{"a":{"type":"string"},"b":{"enum":["X","Y"]}}}""";

    @Test
    void an_optional_addition_is_additive() {
        assertThat(breaks("""
                {"type":"object","required":["a"],"properties":{"a":{"type":"string"},"b":{"enum":["Y","X"]},"c":{"type":"integer"}}}""")).isEmpty();
    }

    @Test
    void a_better_description_is_additive() {
        assertThat(breaks(RELEASED.replace("{\"type\":\"string\"}", "{\"type\":\"string\",\"description\":\"why\"}")))
                .isEmpty();
    }

    @Test
    void a_removed_property_is_not() {
        assertThat(breaks("""
                {"type":"object","required":["a"],"properties":{"a":{"type":"string"}}}""")).containsExactly("/properties/b is gone");
    }

    @Test
    void a_property_newly_required_is_not() {
        assertThat(breaks(RELEASED.replace("[\"a\"]", "[\"a\",\"b\"]")))
                .singleElement()
                .asString()
                .startsWith("/required");
    }

    @Test
    void another_type_is_not() {
        assertThat(breaks(RELEASED.replace("\"string\"", "\"integer\"")))
                .singleElement()
                .asString()
                .startsWith("/properties/a/type");
    }

    @Test
    void another_value_of_an_enumeration_is_not() {
        assertThat(breaks(RELEASED.replace("[\"X\",\"Y\"]", "[\"X\",\"Y\",\"Z\"]")))
                .singleElement()
                .asString()
                .startsWith("/properties/b/enum");
    }

    private static List<String> breaks(String current) {
        var json = JsonMapper.shared();
        return AdditiveChange.breaksBetween(json.readTree(RELEASED), json.readTree(current));
    }
}
