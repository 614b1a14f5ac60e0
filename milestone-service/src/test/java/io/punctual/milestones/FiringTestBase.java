package io.punctual.milestones;

import io.punctual.milestones.timer.Firing;
import io.punctual.milestones.timer.Timers;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Firing by hand, and milestones that are due. */
abstract class FiringTestBase extends MilestoneServiceTestBase {
    final UUID caseId = UUID.randomUUID();

    @Autowired
    Firing firing;

    @Autowired
    Timers timers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    @Qualifier("firingLoop") SmartLifecycle loop;

    @BeforeEach
    void fireByHand() {
        loop.stop();
        jdbc.sql("truncate timer, fired, milestone").update();
    }

    @AfterEach
    void fireAgain() {
        loop.stop();
        jdbc.sql("truncate timer, fired, milestone").update();
        loop.start();
    }

    /** On a thread of its own, for one that waits in the common pool would do it itself, in its own transaction. */
    static <T> CompletableFuture<T> elsewhere(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, Thread::startVirtualThread);
    }

    void inTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(_ -> work.run());
    }

    long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    /** So many milestones with so many triggers each, all due at this distance from now. */
    List<UUID> milestones(int count, int triggers, String due, @Nullable String target) {
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
