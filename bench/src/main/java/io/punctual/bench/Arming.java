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
    /** More than are armed or cancelled within one measurement, so that each has its one timer. */
    private static final int KNOWN = 800_000;

    private static final String HOLD = """
            select seen.place::text from milestone m
            cross join lateral (select ctid as place from timer
                                where due_at = any(m.plan_due) and milestone_id = m.id and version = m.timer_version limit 1) seen
            cross join lateral (select from timer where ctid = seen.place offset 0 for update) held
            where m.id = any(?)""";

    private final Connection connection;
    private final List<UUID> milestones = new ArrayList<>();
    private final Instant due;

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

    /** Until the time is over, or all milestones were taken once. */
    double perSecond(Duration duration, Batch batch, int size) throws SQLException {
        long start = System.nanoTime();
        long end = start + duration.toNanos();
        int done = 0;
        while (System.nanoTime() < end && done < milestones.size()) {
            var next = Math.min(done + size, milestones.size());
            batch.run(milestones.subList(done, next));
            connection.commit();
            done = next;
        }
        return done / ((System.nanoTime() - start) / 1e9);
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

    /** Each milestone has its own timer again, and no other. */
    void unschedule() throws SQLException {
        try (var delete = connection.prepareStatement("delete from timer where due_at = ?")) {
            delete.setTimestamp(1, Timestamp.from(due));
            delete.executeUpdate();
            connection.commit();
        }
    }

    /** As the service cancels: each timer is found by its milestone and held, then taken away. */
    void cancel(List<UUID> some) throws SQLException {
        var places = new ArrayList<String>();
        try (var hold = connection.prepareStatement(HOLD)) {
            hold.setArray(1, connection.createArrayOf("uuid", some.toArray()));
            var rows = hold.executeQuery();
            while (rows.next()) {
                places.add(rows.getString(1));
            }
        }
        try (var delete = connection.prepareStatement("delete from timer where ctid = any(?::tid[])")) {
            delete.setArray(1, connection.createArrayOf("text", places.toArray()));
            delete.executeUpdate();
        }
    }

    /** What a cancelled milestone's own row costs beside. */
    void write(List<UUID> some) throws SQLException {
        try (var update = connection.prepareStatement(
                "update milestone set timer_version = timer_version + 1 where id = any(?)")) {
            update.setArray(1, connection.createArrayOf("uuid", some.toArray()));
            update.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
