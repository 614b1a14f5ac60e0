package io.punctual.cases.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class RecentChangesTest {
    private static final TopicPartition ONE = new TopicPartition("cases", 0);
    private static final TopicPartition OTHER = new TopicPartition("milestones", 3);

    private final RecentChanges recent = new RecentChanges(3);

    RecentChangesTest() {
        recent.startAt(Map.of(ONE, 100L, OTHER, 7L));
    }

    @Test
    void a_position_survives_being_written_and_read() {
        recent.add(change(ONE, 100));

        var position = recent.position();
        assertThat(Position.decode(position.encode(), position)).contains(position);
    }

    @Test
    void what_is_no_position_is_not_understood() {
        var position = recent.position();
        assertThat(Position.decode("17", position)).isEmpty();
        assertThat(Position.decode("2s.%", position)).isEmpty();
        assertThat(Position.decode("", position)).isEmpty();
    }

    @Test
    void whoever_comes_back_hears_what_came_since_of_every_partition() {
        recent.add(change(ONE, 100));
        var here = recent.position();
        recent.add(change(ONE, 101));
        recent.add(change(OTHER, 7));

        assertThat(recent.since(here).orElseThrow())
                .extracting(Change::partition, Change::offset)
                .containsExactly(tuple(ONE, 101L), tuple(OTHER, 7L));
    }

    @Test
    void whoever_stayed_away_too_long_is_told_so() {
        var here = recent.position();
        for (long offset = 100; offset < 104; offset++) {
            recent.add(change(ONE, offset));
        }

        assertThat(recent.since(here)).isEmpty();
    }

    @Test
    void what_another_instance_told_before_this_one_did_is_no_other_log() {
        recent.read(change(OTHER, 7));
        recent.add(change(ONE, 100));

        var elsewhere = Position.of(Map.of(ONE, 100L, OTHER, 8L));
        assertThat(recent.since(elsewhere).orElseThrow())
                .extracting(Change::partition, Change::offset)
                .containsExactly(tuple(ONE, 100L));
    }

    @Test
    void a_position_of_another_log_is_not_believed() {
        assertThat(recent.since(Position.of(Map.of(ONE, 5_000L, OTHER, 7L)))).isEmpty();
    }

    @Test
    void what_others_said_is_told_once_it_has_taken_effect_and_holds_back_only_its_own_partition() {
        var pending = new Pending();
        var mine = change(ONE, 100);
        var early = change(OTHER, 7);
        var later = change(OTHER, 8);
        pending.add(List.of(early, mine, later), 0);

        assertThat(pending.ready(Set.of(later.messageId()), 1)).containsExactly(mine);
        assertThat(pending.ready(Set.of(early.messageId(), later.messageId()), 1))
                .containsExactly(early, mine, later);
    }

    @Test
    void what_never_takes_effect_is_told_after_a_while() {
        var pending = new Pending();
        pending.add(List.of(change(OTHER, 7)), 0);

        assertThat(pending.ready(Set.of(), 6_000_000_000L)).hasSize(1);
    }

    private static Change change(TopicPartition partition, long offset) {
        return new Change(partition, offset, UUID.randomUUID(), partition + "/" + offset, "case.status-changed");
    }
}
