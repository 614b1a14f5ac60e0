package io.punctual.milestones.timer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FiringFrontTest {
    private static final Instant NOON = Instant.parse("2026-03-02T03:00:00Z");
    private static final DuePlace AT_NOON = new DuePlace(NOON, new UUID(1, 1));

    private long nanos;
    private final FiringFront front = new FiringFront(() -> nanos);

    @BeforeEach
    void it_has_passed_noon() {
        front.looked(front.next(), 0);
        front.passed(AT_NOON);
    }

    @Test
    void it_begins_at_the_start() {
        assertThat(new FiringFront(() -> 0).next()).isEqualTo(DuePlace.START);
    }

    @Test
    void the_next_look_is_from_where_it_came() {
        assertThat(front.next()).isEqualTo(AT_NOON);
    }

    @Test
    void after_a_timer_was_armed_before_it_one_look_is_from_the_start() {
        front.armed(NOON.minusSeconds(60));

        assertThat(front.next()).isEqualTo(DuePlace.START);
        assertThat(front.next()).isEqualTo(AT_NOON);
    }

    @Test
    void of_those_that_were_armed_the_nearest_counts() {
        front.armed(NOON.plusSeconds(60));
        front.armed(NOON);
        front.armed(NOON.plusSeconds(30));

        assertThat(front.next()).isEqualTo(DuePlace.START);
    }

    @Test
    void a_timer_armed_behind_it_does_not_move_it() {
        front.armed(NOON.plusSeconds(1));

        assertThat(front.next()).isEqualTo(AT_NOON);
    }

    @Test
    void after_a_while_one_look_is_from_the_start() {
        nanos += Duration.ofMillis(201).toNanos();
        assertThat(front.next()).isEqualTo(DuePlace.START);

        front.looked(DuePlace.START, 0);

        assertThat(front.next()).isEqualTo(AT_NOON);
    }

    @Test
    void a_look_from_the_start_that_took_long_is_not_soon_repeated() {
        front.looked(DuePlace.START, Duration.ofSeconds(1).toNanos());

        nanos += Duration.ofSeconds(20).toNanos();
        assertThat(front.next()).isEqualTo(AT_NOON);
        nanos += 1;
        assertThat(front.next()).isEqualTo(DuePlace.START);
    }

    @Test
    void what_was_found_late_does_not_move_it_back_unless_more_may_follow() {
        var early = new DuePlace(NOON.minusSeconds(60), new UUID(1, 2));

        front.passed(early);
        assertThat(front.place()).isEqualTo(AT_NOON);
        front.reached(early);
        assertThat(front.place()).isEqualTo(early);
    }
}
