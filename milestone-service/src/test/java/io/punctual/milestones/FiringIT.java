package io.punctual.milestones;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.punctual.kit.testing.TestRecords;
import io.punctual.milestones.timer.Firing;
import io.punctual.milestones.timer.Timers;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Firing in sets: each timer once in effect, whoever else is firing, folding or dying. */
class FiringIT extends MilestoneServiceTestBase {
    private final UUID caseId = UUID.randomUUID();

    @Autowired
    private Firing firing;

    @Autowired
    private Timers timers;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    @Qualifier("firingLoop") private SmartLifecycle loop;

    @BeforeEach
    void fireByHand() {
        loop.stop();
        jdbc.sql("truncate timer, fired, milestone").update();
    }

    @AfterEach
    void fireAgain() {
        jdbc.sql("truncate timer, fired, milestone").update();
        loop.start();
    }

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
            assertThat(firing.fire(10)).hasSize(1);
            dying.setRollbackOnly();
        });

        assertThat(count("fired")).isZero();
        assertThat(firing.fire(10)).hasSize(1);
        assertThat(firing.fire(10)).isEmpty();
    }

    @Test
    void the_next_trigger_is_armed_when_one_fires() {
        milestones(1, 3, "-1 second", null);

        assertThat(firing.fire(10)).hasSize(1);
        assertThat(firing.fire(10)).hasSize(1);
        assertThat(firing.fire(10)).hasSize(1);
        assertThat(firing.fire(10)).isEmpty();
        assertThat(jdbc.sql("select trigger from fired order by revision")
                        .query(String.class)
                        .list())
                .containsExactly("VIOLATION-1", "VIOLATION-2", "VIOLATION-3");
    }

    @Test
    void a_timer_of_an_earlier_version_is_thrown_away() {
        milestones(1, 1, "-1 second", null);
        jdbc.sql("update milestone set timer_version = 2").update();

        assertThat(firing.fire(10)).isEmpty();
        assertThat(count("timer")).isZero();
        assertThat(count("fired")).isZero();
    }

    @Test
    void a_milestone_that_is_being_folded_waits_for_the_next_round() {
        var milestone = milestones(1, 1, "-1 second", null).getFirst();

        inTransaction(() -> {
            timers.hold(List.of(milestone));
            assertThat(elsewhere(() -> firing.fire(10)).join()).isEmpty();
        });

        assertThat(count("timer")).isOne();
        assertThat(firing.fire(10)).hasSize(1);
    }

    @Test
    void a_milestone_that_is_written_anew_fires_no_more_by_its_old_timer() {
        var milestone = milestones(1, 2, "-1 second", null).getFirst();

        inTransaction(() -> {
            timers.hold(List.of(milestone));
            timers.disarm(List.of(milestone));
        });

        assertThat(firing.fire(10)).isEmpty();
    }

    @Test
    void a_fold_that_waited_for_one_trigger_holds_the_next_which_is_due_already() {
        var milestone = milestones(1, 2, "-1 second", null).getFirst();
        var folding = new CompletableFuture<Integer>();

        inTransaction(() -> {
            assertThat(firing.fire(10)).hasSize(1);
            CompletableFuture.runAsync(() -> inTransaction(() -> {
                timers.hold(List.of(milestone));
                folding.complete(elsewhere(() -> firing.fire(10)).join().size());
            }));
            await().until(this::somebodyWaits);
        });

        assertThat(folding).succeedsWithin(Duration.ofSeconds(10)).isEqualTo(0);
    }

    /** On a thread of its own, for one that waits in the common pool would do it itself, in its own transaction. */
    private static <T> CompletableFuture<T> elsewhere(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, Thread::startVirtualThread);
    }

    private boolean somebodyWaits() {
        return jdbc.sql(
                                "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()")
                        .query(Long.class)
                        .single()
                > 0;
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(_ -> work.run());
    }

    @Test
    void nothing_fires_early() {
        milestones(1, 1, "1 hour", null);

        assertThat(firing.fire(10)).isEmpty();
        assertThat(count("timer")).isOne();
    }

    @Test
    void rule_10_no_warning_fires_after_the_target() {
        milestones(1, 1, "-2 seconds", "-1 second");

        assertThat(firing.fire(10)).extracting(Firing.Fired::skipped).containsExactly(true);
        assertThat(jdbc.sql("select count(*) from outbox where template_values like ?")
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
        for (var batch = firing.fire(500); !batch.isEmpty() || count("timer") > 0; batch = firing.fire(500)) {
            fired += batch.size();
        }
        return fired;
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    /** So many milestones with so many triggers each, all due at this distance from now. */
    private List<UUID> milestones(int count, int triggers, String due, @Nullable String target) {
        jdbc.sql("""
                insert into trigger_template (id, key, type, is_warning, headers, body)
                select n, 'VIOLATION-' || n, 'io.punctual.test.v1', :warning,
                       '{"ce_specversion": "1.0", "ce_id": "%7$s", "ce_subject": "%1$s", "ce_time": "%10$s"}',
                       '{"n": ' || n || ', "case": "%1$s", "milestone": "%2$s", "revision": %3$s, "due": "%6$s", "share": "80%%"}'
                from generate_series(1, :triggers) n
                on conflict (id) do update set is_warning = excluded.is_warning""")
                .param("warning", target != null)
                .param("triggers", triggers)
                .update();
        jdbc.sql("""
                insert into milestone (id, case_id, name, occurrence, process_id, process_version, state, started_at, target_at,
                                       revision, timer_version, plan_due, plan_templates, correlation_id)
                select gen_random_uuid(), :case, 'Burst', 1, 'p', 1, 'RUNNING', now(), now() + coalesce(:target, '0')::interval, 1, 1,
                       array_fill(now() + :due::interval, array[:triggers]),
                       array(select generate_series(1, :triggers)), 'c'
                from generate_series(1, :count) i""")
                .param("case", caseId)
                .param("due", due)
                .param("target", target)
                .param("triggers", triggers)
                .param("count", count)
                .update();
        jdbc.sql("""
                insert into timer (due_at, milestone_id, version, position)
                select plan_due[1], id, 1, 0 from milestone""").update();
        return jdbc.sql("select id from milestone where case_id = ?")
                .param(caseId)
                .query((row, _) -> Objects.requireNonNull(row.getObject(1, UUID.class)))
                .list();
    }
}
