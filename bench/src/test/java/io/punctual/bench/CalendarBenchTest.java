package io.punctual.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CalendarBenchTest {
    @Test
    void random_deadlines_do_not_differ_from_the_naive_walk() {
        assertThat(CalendarBench.differences(100_000)).isZero();
    }

    @Test
    void the_naive_walk_goes_over_lunch_and_the_weekend() {
        var walk = new NaiveWalk(SampleHours.OFFICE);
        var fridayNoon = Instant.parse("2026-03-06T02:30:00Z");

        assertThat(walk.add(fridayNoon, Duration.ofHours(1))).isEqualTo(Instant.parse("2026-03-06T04:30:00Z"));
        assertThat(walk.add(fridayNoon, Duration.ofHours(6))).isEqualTo(Instant.parse("2026-03-09T00:30:00Z"));
        assertThat(walk.between(fridayNoon, Instant.parse("2026-03-09T00:30:00Z")))
                .isEqualTo(Duration.ofHours(6));
    }
}
