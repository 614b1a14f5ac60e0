package io.punctual.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FigureTest {
    @Test
    void twice_as_fast_is_a_ratio_of_two_for_a_speed_and_for_a_duration() {
        assertThat(Figure.speed("drain", 200, 100, "").ratio()).isEqualTo(2, within(1e-9));
        assertThat(Figure.duration("add", 50, "ns", 100, "").ratio()).isEqualTo(2, within(1e-9));
    }

    @Test
    void the_line_says_name_ours_floor_ratio_and_a_note() {
        assertThat(Figure.speed("drain", 200, 100, "a note").line().split("\\s+", 5))
                .containsExactly("drain", "200/s", "100/s", "2.00", "a note");
    }

    @Test
    void what_has_no_floor_says_so() {
        assertThat(Figure.alone("start", 3.5, "s", "").line().split("\\s+"))
                .containsExactly("start", "3.50s", "-", "-");
        assertThat(Figure.alone("start", 3.5, "s", "").shown()).doesNotContainKey("floor");
    }
}
