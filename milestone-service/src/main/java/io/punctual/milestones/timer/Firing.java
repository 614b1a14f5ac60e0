package io.punctual.milestones.timer;

import io.punctual.kit.outbox.OutboxSignal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fires what is due, in one statement per batch.
 *
 * <p>It skips every row that somebody else holds and so never waits for a lock: a milestone that is just being folded is left for
 * the next round, and its timer found stale there if the fold moved it. Several instances may fire at once.
 */
@Component
public class Firing {
    /** statement_timestamp() lies before the moment of execution, so that nothing is due early. */
    private static final String FIRE = """
            with candidate as materialized (
              select ctid as place, milestone_id, version, position from timer
              where due_at <= statement_timestamp() order by due_at limit :batch for update skip locked
            ), locked as materialized (
              select c.place, c.position, m.id, m.case_id, m.timer_version, m.timer_version = c.version as current, m.plan
              from candidate c join milestone m on m.id = c.milestone_id for update of m skip locked
            ), gone as (
              delete from timer where ctid = any(array(select place from locked))
            ), due as materialized (
              select id, case_id, timer_version, position, plan -> position::int as t, plan -> (position + 1) as next
              from locked where current
            ), fired_now as (
              insert into fired (milestone_id, trigger, due_at, fired_at, revision, skipped)
              select id, t ->> 'key', (t ->> 'dueAt')::timestamptz, statement_timestamp(), (t ->> 'revision')::bigint,
                     coalesce((t ->> 'expiresAt')::timestamptz < statement_timestamp(), false)
              from due on conflict do nothing
              returning milestone_id, trigger, due_at, fired_at, skipped
            ), said as (
              insert into outbox (topic, key, id, type, headers, payload)
              select 'milestones', d.case_id::text, (d.t ->> 'id')::uuid, d.t ->> 'type',
                     (d.t -> 'headers') || jsonb_build_object('ce_time', clock.sent_at),
                     convert_to('{"at":"' || clock.sent_at || '",' || substr(d.t ->> 'body', 2), 'UTF8')
              from due d join fired_now f on f.milestone_id = d.id and f.trigger = d.t ->> 'key'
              cross join (select to_char(statement_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')) clock(sent_at)
              where not f.skipped order by f.due_at
            ), armed as (
              insert into timer (due_at, milestone_id, version, position)
              select (next ->> 'dueAt')::timestamptz, id, timer_version, position + 1 from due where next is not null
            )
            select extract(epoch from fired_at - due_at)::float8 as late, skipped from fired_now""";

    private static final String WAIT = """
            select extract(epoch from due_at - clock_timestamp())::float8 from timer order by due_at limit 1""";

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final OutboxSignal outbox;

    Firing(JdbcClient jdbc, PlatformTransactionManager transactions, OutboxSignal outbox) {
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactions);
        this.outbox = outbox;
    }

    /** How many seconds late a trigger fired, and whether there was still use in saying so. */
    public record Fired(double secondsLate, boolean skipped) {}

    /** Fires at most so many due timers; stale ones are thrown away on the way. */
    public List<Fired> fire(int batch) {
        var fired = transactions.execute(status -> {
            outbox.afterCommit();
            return jdbc.sql(FIRE)
                    .param("batch", batch)
                    .query((row, _) -> new Fired(row.getDouble("late"), row.getBoolean("skipped")))
                    .list();
        });
        return fired == null ? List.of() : fired;
    }

    /** How long until the next timer is due, by the database's clock; negative when one is overdue. */
    Optional<Duration> untilNext() {
        return jdbc.sql(WAIT).query(Double.class).optional().map(seconds -> Duration.ofNanos((long) (seconds * 1e9)));
    }
}
