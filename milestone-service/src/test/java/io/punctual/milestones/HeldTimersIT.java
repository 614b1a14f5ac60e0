package io.punctual.milestones;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Firing beside folds that hold the timers of what they change. */
class HeldTimersIT extends FiringTestBase {
    @Test
    void a_milestone_that_is_being_folded_waits_for_the_next_round() {
        var milestone = milestones(1, 1, "-1 second", null).getFirst();

        inTransaction(() -> {
            timers.hold(List.of(milestone));
            assertThat(elsewhere(() -> firing.fire(10)).join().count()).isZero();
        });

        assertThat(count("timer")).isOne();
        assertThat(firing.fire(10).count()).isOne();
    }

    @Test
    void a_milestone_that_is_written_anew_fires_no_more_by_its_old_timer() {
        var milestone = milestones(1, 2, "-1 second", null).getFirst();

        inTransaction(() -> {
            var held = timers.hold(List.of(milestone));
            timers.disarm(List.of(milestone), held);
        });

        assertThat(firing.fire(10).count()).isZero();
    }

    @Test
    void a_fold_that_waited_for_one_trigger_holds_the_next_which_is_due_already() {
        var milestone = milestones(1, 2, "-1 second", null).getFirst();
        var folding = new CompletableFuture<Integer>();

        inTransaction(() -> {
            assertThat(firing.fire(10).count()).isOne();
            CompletableFuture.runAsync(() -> inTransaction(() -> {
                timers.hold(List.of(milestone));
                folding.complete(elsewhere(() -> firing.fire(10)).join().count());
            }));
            await().atMost(Duration.ofSeconds(60)).until(this::somebodyWaits);
        });

        assertThat(folding).succeedsWithin(Duration.ofSeconds(60)).isEqualTo(0);
    }

    @Test
    void one_that_was_held_while_others_behind_it_fired_fires_when_it_is_let_go() {
        var held = milestones(2, 1, "-1 second", null).stream()
                .min(Comparator.comparing(UUID::toString))
                .orElseThrow();

        inTransaction(() -> {
            timers.hold(List.of(held));
            loop.start();
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> elsewhere(() -> count("fired")).join() == 1);
        });

        await().atMost(Duration.ofSeconds(60)).until(() -> count("fired") == 2);
    }

    private boolean somebodyWaits() {
        return jdbc.sql(
                                "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()")
                        .query(Long.class)
                        .single()
                > 0;
    }
}
