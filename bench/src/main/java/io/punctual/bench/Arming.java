package io.punctual.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Arms and cancels timers in sets, as the service does when it moves many milestones at once. */
final class Arming implements AutoCloseable {
    private static final int KNOWN = 50_000;

    private final Connection connection;
    private final List<UUID> milestones = new ArrayList<>();
    private final Instant due;
    private int at;

    /** One batch of so many. */
    @FunctionalInterface
    interface Batch {
        void run(List<UUID> milestones) throws SQLException;
    }

    Arming(MilestoneGround ground, UUID template) throws SQLException {
        connection = ground.connect();
        connection.setAutoCommit(false);
        due = ground.now().plus(Duration.ofDays(100));
        try (var query = connection.prepareStatement("select id from milestone where id <> ? limit " + KNOWN)) {
            query.setObject(1, template);
            var rows = query.executeQuery();
            while (rows.next()) {
                milestones.add(rows.getObject(1, UUID.class));
            }
        }
        Collections.shuffle(milestones, new Random(1));
    }

    double perSecond(Duration duration, Batch batch, int size) throws SQLException {
        long start = System.nanoTime();
        long end = start + duration.toNanos();
        long done = 0;
        while (System.nanoTime() < end) {
            batch.run(next(size));
            connection.commit();
            done += size;
        }
        return done / ((System.nanoTime() - start) / 1e9);
    }

    private List<UUID> next(int size) {
        var some = Math.min(size, milestones.size());
        at = at + some > milestones.size() ? 0 : at;
        var next = milestones.subList(at, at + some);
        at += some;
        return next;
    }

    void batchInsert(List<UUID> some) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into floor_timer (due_at, milestone_id, version, position) values (?, ?, 1, 0)")) {
            for (var milestone : some) {
                insert.setTimestamp(1, Timestamp.from(due));
                insert.setObject(2, milestone);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    void schedule(List<UUID> some) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into timer (due_at, milestone_id, version, position)
                select ?, id, 1, 0 from unnest(?::uuid[]) id""")) {
            insert.setTimestamp(1, Timestamp.from(due));
            insert.setArray(2, connection.createArrayOf("uuid", some.toArray()));
            insert.executeUpdate();
        }
    }

    /** As a fold that cancels: the timer is found by its milestone and taken away, and the milestone gets another version. */
    void cancel(List<UUID> some) throws SQLException {
        try (var update = connection.prepareStatement("""
                with gone as (
                  delete from timer where ctid = any(array(
                    select t.place from milestone m cross join lateral unnest(m.plan_due || ?::timestamptz) d(due_at)
                    cross join lateral (select ctid as place from timer
                                        where due_at = d.due_at and milestone_id = m.id offset 0) t
                    where m.id = any(?)))
                )
                update milestone m set timer_version = m.timer_version + 1 from unnest(?::uuid[]) as cancelled(id) where m.id = cancelled.id""")) {
            var ids = connection.createArrayOf("uuid", some.toArray());
            update.setTimestamp(1, Timestamp.from(due));
            update.setArray(2, ids);
            update.setArray(3, ids);
            update.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
