package io.punctual.milestones;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.punctual.kit.testing.TestRecords;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** Firing in sets: each timer once in effect, whoever else is firing, folding or dying. */
class FiringIT extends FiringTestBase {
    @Test
    void ten_thousand_timers_due_at_once_fire_exactly_once_under_two_loops() {
        milestones(10_000, 1, "-1 second", null);
        var loops = List.of(CompletableFuture.supplyAsync(this::fireAll), CompletableFuture.supplyAsync(this::fireAll));
        var fired = loops.stream().mapToInt(CompletableFuture::join).sum();

        assertThat(fired).isEqualTo(10_000);
        assertThat(count("fired")).isEqualTo(10_000);
        assertThat(count("timer")).isZero();
        await().atMost(Duration.ofSeconds(60)).until(() -> count("outbox") == 0);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> Topic.heard(caseId.toString()).size() >= 10_000);
        assertThat(Topic.heard(caseId.toString()).stream()
                        .map(message -> TestRecords.header(message, "ce_id"))
                        .distinct())
                .hasSize(10_000);
    }

    @Test
    void one_that_dies_while_firing_has_no_effect_and_it_fires_later() {
        milestones(1, 1, "-1 second", null);

        new TransactionTemplate(transactions).executeWithoutResult(dying -> {
            assertThat(firing.fire(10).count()).isOne();
            dying.setRollbackOnly();
        });

        assertThat(count("fired")).isZero();
        assertThat(firing.fire(10).count()).isOne();
        assertThat(firing.fire(10).count()).isZero();
    }

    @Test
    void the_next_trigger_is_armed_when_one_fires() {
        milestones(1, 3, "-1 second", null);

        assertThat(firing.fire(10).count()).isOne();
        assertThat(firing.fire(10).count()).isOne();
        assertThat(firing.fire(10).count()).isOne();
        assertThat(firing.fire(10).count()).isZero();
        assertThat(jdbc.sql("select trigger from fired order by revision")
                        .query(String.class)
                        .list())
                .containsExactly("VIOLATION-1", "VIOLATION-2", "VIOLATION-3");
    }

    @Test
    void a_timer_of_an_earlier_version_is_thrown_away() {
        milestones(1, 1, "-1 second", null);
        jdbc.sql("update milestone set timer_version = 2").update();

        assertThat(firing.fire(10).count()).isZero();
        assertThat(count("timer")).isZero();
        assertThat(count("fired")).isZero();
    }

    @Test
    void nothing_fires_early() {
        milestones(1, 1, "1 hour", null);

        assertThat(firing.fire(10).count()).isZero();
        assertThat(count("timer")).isOne();
    }

    @Test
    void rule_10_no_warning_fires_after_the_target() {
        milestones(1, 1, "-2 seconds", "-1 second");

        assertThat(firing.fire(10).skipped()).isOne();
        assertThat(jdbc.sql("select count(*) from outbox where templated like ?")
                        .param("%" + caseId + "%")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void a_timer_takes_at_most_160_bytes() {
        milestones(20_000, 1, "1 hour", null);

        var bytes = jdbc.sql("select pg_total_relation_size('timer')")
                .query(Long.class)
                .single();
        assertThat(bytes / 20_000.0).isLessThan(160);
    }

    private int fireAll() {
        int fired = 0;
        for (var batch = firing.fire(500); batch.count() > 0 || count("timer") > 0; batch = firing.fire(500)) {
            fired += batch.count();
        }
        return fired;
    }
}
