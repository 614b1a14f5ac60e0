package io.punctual.bench;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void the_ratio_is_the_median_of_the_rounds_not_the_ratio_of_the_medians() {
        var comparison = new Comparison("open", 8, List.of(round(50, 100), round(40, 50), round(10, 100)));

        assertThat(comparison.ratio()).isEqualTo(0.5, within(1e-9));
        assertThat(comparison.ours()).isEqualTo(40, within(1e-9));
        assertThat(comparison.floor()).isEqualTo(100, within(1e-9));
    }

    @Test
    void of_an_even_number_of_rounds_the_median_lies_between_the_two_in_the_middle() {
        var comparison = new Comparison("open", 8, List.of(round(20, 100), round(40, 100)));

        assertThat(comparison.ratio()).isEqualTo(0.3, within(1e-9));
    }

    @Test
    void the_line_says_name_ours_floor_ratio() {
        var line = new Comparison("open", 8, List.of(round(50, 100))).line();

        assertThat(line.split("\\s+")).startsWith("open@8", "50/s", "100/s", "0.50");
    }

    @Test
    void the_percentile_is_ours() {
        assertThat(new Comparison("open", 8, List.of(round(50, 100))).p99()).isEqualTo(ofMillis(7));
    }

    @Test
    void without_a_round_there_is_no_comparison() {
        assertThatThrownBy(() -> new Comparison("open", 8, List.of())).hasMessageContaining("open has no round");
    }

    private static Round round(int ours, int floor) {
        return new Round(latencies(ours, 7), ofMillis(ours), latencies(floor, 3));
    }

    private static Latencies latencies(int calls, long millis) {
        var nanos = new long[calls];
        Arrays.fill(nanos, ofMillis(millis).toNanos());
        return new Latencies(nanos, ofSeconds(1));
    }
}
