package io.punctual.milestones.timer;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Arms timers; whoever moves or cancels one only gives its milestone another version. */
@Component
public class Timers {
    private final JdbcClient jdbc;
    private final TimerBell bell;

    Timers(JdbcClient jdbc, TimerBell bell) {
        this.jdbc = jdbc;
        this.bell = bell;
    }

    /** Arms the first trigger of a new plan, and wakes the firing loop if it is nearer than what it waits for. */
    public void arm(UUID milestoneId, int version, Instant dueAt) {
        jdbc.sql("insert into timer (due_at, milestone_id, version, position) values (?, ?, ?, 0)")
                .params(dueAt.atOffset(ZoneOffset.UTC), milestoneId, version)
                .update();
        armed();
    }

    /** For those who arm many at a time: wakes the firing loop once they are committed. */
    public void armed() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                bell.ring();
            }
        });
    }
}
