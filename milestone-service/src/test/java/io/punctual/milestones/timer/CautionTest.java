package io.punctual.milestones.timer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

/** Firing waits while a message could still forbid it. */
class CautionTest {
    private static final TopicPartition CASES = new TopicPartition("cases", 0);

    private final Caution caution = new Caution(Duration.ofSeconds(3), Duration.ofSeconds(3));

    @Test
    void nothing_fires_before_the_broker_was_heard_of() {
        assertThat(caution.allowsAt(seconds(100))).isFalse();
    }

    @Test
    void nothing_fires_until_what_was_waiting_is_consumed_and_others_had_time_to_speak() {
        heard(0, 10, 4);
        heard(3, 12, 9);
        assertThat(caution.allowsAt(seconds(3))).isFalse();

        heard(4, 12, 12);
        assertThat(caution.allowsAt(seconds(4))).isTrue();
    }

    @Test
    void caught_up_at_once_still_waits_for_the_others() {
        heard(0, 10, 10);
        assertThat(caution.allowsAt(seconds(0))).isFalse();

        heard(3, 10, 10);
        assertThat(caution.allowsAt(seconds(3))).isTrue();
    }

    @Test
    void nothing_fires_while_messages_wait_longer_than_the_longest_lag() {
        open();
        heard(10, 20, 10);
        heard(12, 20, 11);
        assertThat(caution.allowsAt(seconds(12))).isTrue();

        heard(14, 20, 12);
        assertThat(caution.allowsAt(seconds(14))).isFalse();

        heard(15, 20, 20);
        assertThat(caution.allowsAt(seconds(15))).isTrue();
    }

    @Test
    void nothing_fires_when_the_broker_is_away_nor_right_after_it_came_back() {
        open();
        caution.heardNothing(seconds(9), "away");
        assertThat(caution.allowsAt(seconds(9))).isTrue();
        caution.heardNothing(seconds(12), "away");
        assertThat(caution.allowsAt(seconds(12))).isFalse();

        heard(60, 10, 10);
        assertThat(caution.allowsAt(seconds(60))).isFalse();
        heard(61, 11, 10);
        heard(63, 11, 11);
        assertThat(caution.allowsAt(seconds(63))).isTrue();
    }

    @Test
    void a_process_that_stood_still_begins_anew() {
        open();

        heard(60, 10, 10);

        assertThat(caution.allowsAt(seconds(60))).isFalse();
    }

    private void open() {
        heard(0, 10, 10);
        heard(3, 10, 10);
        heard(6, 10, 10);
        heard(8, 10, 10);
    }

    private void heard(long second, long end, long consumed) {
        caution.heard(seconds(second), new Caution.Positions(Map.of(CASES, end), Map.of(CASES, consumed)));
    }

    private static long seconds(long seconds) {
        return Duration.ofSeconds(seconds).toNanos();
    }
}
