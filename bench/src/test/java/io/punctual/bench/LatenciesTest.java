package io.punctual.bench;

import static java.time.Duration.ofNanos;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatenciesTest {

    @ParameterizedTest
    @CsvSource({"0.50, 50", "0.99, 99", "0.995, 100", "1.0, 100", "0.001, 1"})
    void a_percentile_is_the_nearest_rank(double share, long expected) {
        var hundred = new Latencies(LongStream.rangeClosed(1, 100).toArray(), ofSeconds(1));

        assertThat(hundred.percentile(share)).isEqualTo(ofNanos(expected));
    }

    @Test
    void the_order_of_the_calls_does_not_matter() {
        var shuffled = new Latencies(new long[] {30, 10, 20}, ofSeconds(1));

        assertThat(shuffled.percentile(0.5)).isEqualTo(ofNanos(20));
    }

    @Test
    void the_array_it_was_given_may_change_afterwards() {
        var nanos = new long[] {1, 2, 3};
        var latencies = new Latencies(nanos, ofSeconds(1));

        nanos[2] = 1_000;

        assertThat(latencies.percentile(1)).isEqualTo(ofNanos(3));
    }

    @Test
    void the_rate_counts_calls_by_the_wall_clock() {
        assertThat(new Latencies(new long[500], ofSeconds(2)).perSecond()).isEqualTo(250);
    }

    @Test
    void of_no_calls_there_is_no_percentile() {
        assertThatThrownBy(() -> new Latencies(new long[0], ofSeconds(1)).percentile(0.5))
                .hasMessageContaining("no call");
    }

    @ParameterizedTest
    @CsvSource({"0", "-0.1", "1.01", "99"})
    void a_share_outside_its_range_is_refused(double share) {
        var one = new Latencies(new long[] {1}, ofSeconds(1));

        assertThatThrownBy(() -> one.percentile(share)).isInstanceOf(IllegalArgumentException.class);
    }
}
