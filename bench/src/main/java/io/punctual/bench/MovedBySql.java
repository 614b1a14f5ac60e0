package io.punctual.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The floor of a recalculation: the same rows are locked, written and told of in sets as large, on as many connections, but every
 * target is simply an hour later, so that nothing is read, computed or sent.
 */
final class MovedBySql {
    private static final int CONNECTIONS = 2;
    private static final int CHUNK = 500;
    private static final String MOVE = """
            with moving as materialized (
              select ctid as place, id, case_id, target_at, plan_due, timer_version from milestone
              where calendar_id = '%s' and calendar_revision = ? and state in ('RUNNING', 'PAUSED') and target_at >= ?
              order by target_at limit %d for update skip locked
            ), gone as (
              delete from timer where ctid = any(array(
                select held.place from moving m cross join lateral (
                  select ctid as place from timer where due_at = any(m.plan_due) and milestone_id = m.id limit 1) held))
            ), armed as (
              insert into timer (due_at, milestone_id, version, position)
              select plan_due[1] + interval '1 hour', id, timer_version + 1, 0 from moving where plan_due <> '{}'
            ), said as (
              insert into outbox (templated)
              select json_agg(json_build_array(1, case_id, id, target_at, target_at + interval '1 hour'))::text from moving having count(*) > 0
            ), moved as (
              update milestone m
              set target_at = m.target_at + interval '1 hour', revision = m.revision + 1, timer_version = m.timer_version + 1,
                plan_due = array(select due + interval '1 hour' from unnest(m.plan_due) due), calendar_revision = m.calendar_revision + 1
              from moving where m.ctid = moving.place
            )
            select count(*), max(target_at) from moving""".formatted(MilestoneStory.HOURS, CHUNK);

    private final MilestoneGround ground;
    private final AtomicLong left;

    private MovedBySql(MilestoneGround ground, long milestones) {
        this.ground = ground;
        this.left = new AtomicLong(milestones);
    }

    /** How many it moves per second, of so many that count in that revision; nobody may send what it writes into the outbox. */
    static double perSecond(MilestoneGround ground, long revision, long milestones) throws Exception {
        var floor = new MovedBySql(ground, milestones);
        try (var all = Executors.newFixedThreadPool(CONNECTIONS)) {
            long start = System.nanoTime();
            var running = new ArrayList<Future<Long>>();
            for (int i = 0; i < CONNECTIONS; i++) {
                running.add(all.submit(() -> floor.share(revision)));
            }
            long moved = 0;
            for (var each : running) {
                moved += each.get();
            }
            return moved / ((System.nanoTime() - start) / 1e9);
        }
    }

    private long share(long revision) throws SQLException {
        try (var connection = ground.connect()) {
            connection.setAutoCommit(false);
            long moved = 0;
            var from = Instant.EPOCH;
            while (left.addAndGet(-CHUNK) >= 0) {
                var chunk = move(connection, revision, from);
                if (chunk.count() == 0) {
                    return moved;
                }
                moved += chunk.count();
                from = chunk.reached();
            }
            return moved;
        }
    }

    private record Chunk(long count, Instant reached) {}

    private static Chunk move(Connection connection, long revision, Instant from) throws SQLException {
        try (var move = connection.prepareStatement(MOVE)) {
            move.setLong(1, revision);
            move.setTimestamp(2, Timestamp.from(from));
            var row = move.executeQuery();
            row.next();
            var count = row.getLong(1);
            var chunk = new Chunk(count, count == 0 ? from : row.getTimestamp(2).toInstant());
            connection.commit();
            return chunk;
        }
    }
}
