package io.punctual.bench;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** db-scheduler with its fastest way on PostgreSQL, lock and fetch, doing what a timer of ours does: one row in an outbox. */
final class Peer {
    private static final int THREADS = 20;
    private static final String TABLE = """
            create table scheduled_tasks (
              task_name text not null, task_instance text not null, task_data bytea,
              execution_time timestamp with time zone not null, picked boolean not null, picked_by text,
              last_success timestamp with time zone, last_failure timestamp with time zone, consecutive_failures int,
              last_heartbeat timestamp with time zone, version bigint not null, priority smallint,
              primary key (task_name, task_instance));
            create index execution_time_idx on scheduled_tasks (execution_time);
            create index last_heartbeat_idx on scheduled_tasks (last_heartbeat);
            create table peer_outbox (like outbox including all);""";

    private final MilestoneGround ground;

    Peer(MilestoneGround ground) {
        this.ground = ground;
    }

    /** How many executions it does per second while so many are due, once it has done the first fifth of them. */
    double perSecond(long due, Duration atMost) throws SQLException {
        var watch = new Watch(ground.dataSource());
        watch.execute(TABLE);
        watch.execute("insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)"
                + " select 'fire', i::text, now() - interval '1 second', false, 1 from generate_series(1, " + due
                + ") i");
        watch.execute("analyze scheduled_tasks");
        var done = new AtomicLong();
        try (var pool = pool()) {
            var task = Tasks.oneTime("fire").execute((_, _) -> {
                say(pool);
                done.incrementAndGet();
            });
            var scheduler = Scheduler.create(pool, task)
                    .threads(THREADS)
                    .pollUsingLockAndFetch(0.5, 4.0)
                    .pollingInterval(Duration.ofMillis(100))
                    .build();
            scheduler.start();
            await(done, due / 5, atMost);
            long start = System.nanoTime();
            long before = done.get();
            await(done, due, atMost);
            var perSecond = (done.get() - before) / ((System.nanoTime() - start) / 1e9);
            scheduler.stop();
            return perSecond;
        } finally {
            watch.execute("drop table scheduled_tasks; drop table peer_outbox");
        }
    }

    private static void await(AtomicLong done, long number, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        while (done.get() < number && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }

    private static void say(HikariDataSource pool) {
        try (var connection = pool.getConnection();
                var insert = connection.prepareStatement(
                        "insert into peer_outbox (topic, key, id, type, headers, payload)"
                                + " values ('t', 'k', gen_random_uuid(), 't', '{}', convert_to(repeat('x', 700), 'UTF8'))")) {
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private HikariDataSource pool() {
        var settings = new HikariConfig();
        settings.setDataSource(ground.dataSource());
        settings.setMaximumPoolSize(THREADS + 4);
        return new HikariDataSource(settings);
    }
}
