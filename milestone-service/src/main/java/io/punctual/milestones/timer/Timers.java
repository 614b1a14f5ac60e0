package io.punctual.milestones.timer;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Arms timers and takes them away.
 *
 * <p>A milestone's timer is the right to fire it: who changes a milestone holds its timer first, so that firing that was faster
 * ends before and firing that comes later skips it, and replaces it with what it writes.
 */
@Component
public class Timers {
    /**
     * Each is looked up by its index, which ends with the first of the plan's times that is still armed; a join that could be turned
     * round would read all timers.
     */
    private static final String HOLD = """
            select m.id, seen.due_at, seen.place::text, held.place is null as gone
            from milestone m
            cross join lateral (select ctid as place, due_at from timer
                                where due_at = any(m.plan_due) and milestone_id = m.id and version = m.timer_version limit 1) seen
            left join lateral (select ctid as place from timer where ctid = seen.place offset 0 for update) held on true
            """;

    private static final String DISARM = "delete from timer where ctid = any(?::tid[])";

    private static final Logger log = LoggerFactory.getLogger(Timers.class);

    private final JdbcClient jdbc;
    private final TimerBell bell;
    private final FiringFront front;

    Timers(JdbcClient jdbc, TimerBell bell, FiringFront front) {
        this.jdbc = jdbc;
        this.bell = bell;
        this.front = front;
    }

    /** Waits for whoever is firing one of these milestones; what fired of them is to be read after this. */
    public HeldTimers hold(Collection<UUID> milestones) {
        return hold("where m.id = any(?)", milestones.toArray(UUID[]::new));
    }

    /** As {@link #hold}, for milestones that the caller has locked, by where their rows lie: many are found faster so. */
    public HeldTimers holdAt(Collection<String> places) {
        return hold("where m.ctid = any(?::tid[])", places.toArray(String[]::new));
    }

    private HeldTimers hold(String which, Object[] milestones) {
        var seen = look(which, milestones);
        // One that fired meanwhile armed the next, which only a new look can see.
        while (seen.stream().anyMatch(Seen::gone)) {
            log.debug("Looking again for the timers of {} milestones", milestones.length);
            seen = look(which, milestones);
        }
        seen.stream().map(Seen::dueAt).min(Comparator.naturalOrder()).ifPresent(this::afterwards);
        return new HeldTimers(seen.stream().collect(Collectors.toMap(Seen::milestone, Seen::place)));
    }

    private record Seen(UUID milestone, Instant dueAt, String place, boolean gone) {}

    private List<Seen> look(String which, Object[] milestones) {
        return jdbc.sql(HOLD + which)
                .param(milestones)
                .query((row, _) -> new Seen(
                        row.getObject(1, UUID.class),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getString(3),
                        row.getBoolean(4)))
                .list();
    }

    /** Firing may have passed a timer because it was held: if it is still there, it is looked for at once. */
    private void afterwards(Instant nearest) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (!nearest.isAfter(front.place().dueAt())) {
                    front.armed(nearest);
                    bell.ring();
                }
            }
        });
    }

    /** Takes away the timers of milestones that are about to be written anew. */
    public void disarm(Collection<UUID> milestones, HeldTimers held) {
        var places = held.of(milestones);
        if (!places.isEmpty()) {
            jdbc.sql(DISARM).param(places.toArray(String[]::new)).update();
        }
    }

    /** Arms the first trigger of a new plan, and wakes the firing loop if it is nearer than what it waits for. */
    public void arm(UUID milestoneId, int version, Instant dueAt) {
        jdbc.sql("insert into timer (due_at, milestone_id, version, position) values (?, ?, ?, 0)")
                .params(dueAt.atOffset(ZoneOffset.UTC), milestoneId, version)
                .update();
        armed(dueAt);
    }

    /** For those who arm many at a time, none before that instant: wakes the firing loop once they are committed. */
    public void armed(Instant nearest) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                front.armed(nearest);
                bell.ring();
            }
        });
    }
}
