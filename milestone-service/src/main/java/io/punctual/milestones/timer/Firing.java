package io.punctual.milestones.timer;

import io.punctual.kit.outbox.OutboxSignal;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fires what is due, in one statement per batch.
 *
 * <p>It skips every timer that somebody else holds and so never waits for a lock. Whoever changes a milestone takes its timer
 * away, so that who holds a timer may read its milestone without locking it. Several instances may fire at once.
 */
@Component
public class Firing {
    /**
     * statement_timestamp() lies before the moment of execution, so that nothing is due early. The limit is part of the text: with
     * a parameter the planner may take it for a tenth of all timers and read every milestone. What is used more than once is
     * materialized, or the planner would compute it as often; what fired before is asked for with an offset, or it would read all that
     * ever fired for every batch. All that is said lies in one row of the outbox, the values behind their template in the order of
     * TriggerTemplate.Place.
     */
    private static final String FIRE = """
            with candidate as materialized (
              select ctid as place, due_at, milestone_id, version, position from timer
              where due_at <= statement_timestamp() and (due_at, milestone_id) > (?, ?)
              order by due_at, milestone_id limit %d for update skip locked
            ), gone as (
              delete from timer where ctid = any(array(select place from candidate))
            ), due as materialized (
              select c.due_at, c.position, m.id, m.case_id, m.timer_version, m.started_at, m.target_at, t.key,
                     m.revision + c.position + 1 as revision, m.correlation_id, m.causation_id,
                     m.plan_templates[c.position + 1] as template, m.plan_due[c.position + 2] as next_due,
                     coalesce(t.is_warning and c.due_at < m.target_at and m.target_at < statement_timestamp(), false) as skipped,
                     exists (select from fired f where f.milestone_id = m.id and f.trigger = t.key offset 0) as before,
                     t.id is null as untold
              from candidate c join milestone m on m.id = c.milestone_id and m.timer_version = c.version
              left join trigger_template t on t.id = m.plan_templates[c.position + 1]
            ), fired_now as (
              insert into fired (milestone_id, trigger, due_at, fired_at, revision, skipped)
              select id, key, due_at, statement_timestamp(), revision, skipped from due where not before and not untold
            ), said as (
              insert into outbox (templated)
              select json_agg(json_build_array(
                       template, case_id, id, revision, started_at at time zone 'UTC', target_at at time zone 'UTC',
                       due_at at time zone 'UTC', null, correlation_id, causation_id,
                       statement_timestamp() at time zone 'UTC') order by due_at)::text
              from due where not skipped and not before and not untold having count(*) > 0
            ), armed as (
              insert into timer (due_at, milestone_id, version, position)
              select next_due, id, timer_version, position + 1 from due where next_due is not null and not untold
            )
            select count(*)::int as count, count(*) filter (where skipped)::int as skipped, min(next_due) as next_due,
                   coalesce(array_agg(extract(epoch from statement_timestamp() - due_at)::float8) filter (where not untold), '{}') as late,
                   max(due_at) as last_due, (array_agg(id order by due_at desc, id desc))[1] as last_id,
                   coalesce(array_agg(id) filter (where untold), '{}') as untold
            from due where not before""";

    private static final String WAIT = """
            select extract(epoch from due_at - clock_timestamp())::float8 from timer
            where (due_at, milestone_id) > (?, ?) order by due_at, milestone_id limit 1""";

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final OutboxSignal outbox;
    private final UntoldTriggers untold;

    Firing(JdbcClient jdbc, PlatformTransactionManager transactions, OutboxSignal outbox, UntoldTriggers untold) {
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactions);
        this.outbox = outbox;
        this.untold = untold;
    }

    /** Fires at most so many due timers; stale ones are thrown away on the way. */
    public Fired fire(int batch) {
        return fire(batch, DuePlace.START);
    }

    /** Fires at most so many due timers behind that place, in order. */
    Fired fire(int batch, DuePlace after) {
        var fired = Objects.requireNonNull(transactions.execute(status -> {
            outbox.afterCommit();
            var due = jdbc.sql(FIRE.formatted(batch))
                    .params(after.dueAt().atOffset(ZoneOffset.UTC), after.milestoneId())
                    .query((row, _) -> Fired.from(row))
                    .single();
            untold.planAnew(due.untold());
            return due;
        }));
        outbox.bulk(fired.count() == batch);
        return fired;
    }

    /** How long until the next timer behind that place is due, by the database's clock; negative when one is overdue. */
    Optional<Duration> untilNext(DuePlace after) {
        return jdbc.sql(WAIT)
                .params(after.dueAt().atOffset(ZoneOffset.UTC), after.milestoneId())
                .query(Double.class)
                .optional()
                .map(seconds -> Duration.ofNanos((long) (seconds * 1e9)));
    }
}
