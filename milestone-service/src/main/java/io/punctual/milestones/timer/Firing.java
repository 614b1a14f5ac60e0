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
    /**
     * statement_timestamp() lies before the moment of execution, so that nothing is due early. The limit is part of the text: with
     * a parameter the planner may take it for a tenth of all timers and read every milestone. What is used more than once is
     * materialized, or the planner would compute it as often.
     */
    private static final String FIRE = """
            with candidate as materialized (
              select ctid as place, due_at, milestone_id, version, position from timer
              where due_at <= statement_timestamp() order by due_at limit %d for update skip locked
            ), locked as materialized (
              select c.place, c.position, c.due_at, m.id, m.case_id, m.timer_version, m.timer_version = c.version as current,
                     m.started_at, m.target_at, m.revision + c.position + 1 as revision, m.correlation_id, m.causation_id,
                     m.plan_templates[c.position + 1] as template, m.plan_due[c.position + 2] as next_due
              from candidate c join milestone m on m.id = c.milestone_id for update of m skip locked
            ), gone as (
              delete from timer where ctid = any(array(select place from locked))
            ), due as materialized (
              select l.*, t.key, t.type, t.headers, t.body,
                     t.is_warning and l.due_at < l.target_at and l.target_at < statement_timestamp() as skipped
              from locked l join trigger_template t on t.id = l.template where l.current
            ), fired_now as (
              insert into fired (milestone_id, trigger, due_at, fired_at, revision, skipped)
              select id, key, due_at, statement_timestamp(), revision, skipped from due on conflict do nothing
              returning milestone_id, trigger, due_at, fired_at, skipped
            ), filled as materialized (
              select d.case_id, d.id, d.due_at, d.revision, d.type, d.headers, d.body,
                     to_json(d.correlation_id) as correlation, to_json(d.causation_id) as causation,
                     %s as started, %s as target, %s as due, md5(d.id || '/' || d.key) as hash
              from due d join fired_now f on f.milestone_id = d.id and f.trigger = d.key where not f.skipped
            ), named as materialized (
              select *, (substr(hash, 1, 12) || '3' || substr(hash, 14, 3)
                         || translate(substr(hash, 17, 1), '0123456789abcdef', '89ab89ab89ab89ab') || substr(hash, 18))::uuid as message
              from filled
            ), said as (
              insert into outbox (topic, key, id, type, headers, payload)
              select 'milestones', case_id::text, message, type,
                     format(headers, case_id, id, revision, null, null, null, message, correlation, causation, sent)::jsonb,
                     convert_to(format(body, case_id, id, revision, started, target, due, message, correlation, causation, sent), 'UTF8')
              from named cross join (select %s as sent offset 0) clock order by due_at
            ), armed as (
              insert into timer (due_at, milestone_id, version, position)
              select next_due, id, timer_version, position + 1 from due where next_due is not null
            )
            select extract(epoch from fired_at - due_at)::float8 as late, skipped from fired_now""";

    private static String text(String timestamp) {
        return "to_char(%s at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')".formatted(timestamp);
    }

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
            return jdbc.sql(FIRE.formatted(
                            batch,
                            text("d.started_at"),
                            text("d.target_at"),
                            text("d.due_at"),
                            text("statement_timestamp()")))
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
