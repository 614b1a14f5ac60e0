package io.punctual.cases.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StateShapeTest {
    private record Inner(int count) {}

    private record OtherInner(long count) {}

    private record Holding(String name, List<Inner> inner) {}

    private record HoldingOther(String name, List<OtherInner> inner) {}

    private record Renamed(String title, List<Inner> inner) {}

    private record More(String name, List<Inner> inner, Kind kind) {}

    private enum Kind {
        ONE,
        TWO
    }

    @Test
    void the_same_record_has_the_same_shape() {
        assertThat(StateShape.of(Holding.class)).isEqualTo(StateShape.of(Holding.class));
    }

    @Test
    void another_name_another_type_deep_inside_or_one_more_component_is_another_shape() {
        assertThat(List.of(
                        StateShape.of(Holding.class),
                        StateShape.of(HoldingOther.class),
                        StateShape.of(Renamed.class),
                        StateShape.of(More.class)))
                .doesNotHaveDuplicates();
    }

    @Test
    void the_words_of_an_enumeration_belong_to_the_shape() {
        assertThat(StateShape.described(More.class)).contains("kind:[ONE, TWO]");
    }
}
