package io.punctual.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SizesTest {
    private static final Set<String> KNOWN = Set.of("timers", "seconds");

    @Test
    void what_is_not_given_has_its_usual_size() {
        var sizes = Sizes.parse(List.of("--timers", "10_000"), KNOWN);

        assertThat(sizes.of("timers", 1)).isEqualTo(10_000);
        assertThat(sizes.of("seconds", 20)).isEqualTo(20);
    }

    @Test
    void what_is_not_known_is_refused_with_what_is() {
        assertThatThrownBy(() -> Sizes.parse(List.of("--cases", "1"), KNOWN)).hasMessageContaining("[seconds, timers]");
        assertThatThrownBy(() -> Sizes.parse(List.of("--timers"), KNOWN)).hasMessageContaining("--timers");
    }

    @Test
    void a_size_is_a_whole_number_above_zero() {
        for (var wrong : List.of("0", "-1", "many", "1.5")) {
            assertThatThrownBy(() -> Sizes.parse(List.of("--timers", wrong), KNOWN))
                    .hasMessageContaining(wrong);
        }
    }
}
