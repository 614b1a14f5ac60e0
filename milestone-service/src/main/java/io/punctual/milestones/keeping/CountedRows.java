package io.punctual.milestones.keeping;

import io.punctual.milestones.keeping.StoredMilestone.FiredTrigger;
import io.punctual.milestones.timeline.CalendarRef;
import io.punctual.milestones.timeline.Occurrence.State;
import io.punctual.milestones.timer.PlannedTrigger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Many milestones of many cases at a time, locked and read as sets. */
@Repository
class CountedRows {
    private final JdbcClient jdbc;
    private final Map<Long, String> keys = new ConcurrentHashMap<>();

    CountedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Locks the next ones that count in that revision, nearest target first; those that somebody holds are left. */
    List<LockedMilestone> lock(CalendarRef hours, Instant from, int atMost) {
        return jdbc.sql("""
                select ctid::text as place, id, case_id, occurrence, process_id, process_version, state, started_at, target_at,
                       stopped_at, revision, timer_version, plan_due, plan_templates, correlation_id, definition_key,
                       target_nanos, calendar_id, calendar_revision, legs, withheld
                from milestone
                where calendar_id = :calendar and calendar_revision = :revision and state in ('RUNNING', 'PAUSED')
                  and target_at >= :from
                order by target_at limit :most for update skip locked""")
                .param("calendar", hours.id())
                .param("revision", hours.revision())
                .param("from", time(from))
                .param("most", atMost)
                .query((row, _) -> locked(row))
                .list();
    }

    private LockedMilestone locked(ResultSet row) throws SQLException {
        var stored = new StoredMilestone(
                row.getObject("id", UUID.class),
                row.getString("process_id"),
                row.getInt("process_version"),
                State.valueOf(row.getString("state")),
                instant(row, "target_at"),
                null,
                null,
                row.getLong("revision"),
                row.getInt("timer_version"),
                plan(row),
                List.of(),
                MilestoneRows.clock(row));
        return new LockedMilestone(
                row.getString("place"),
                row.getObject("case_id", UUID.class),
                row.getInt("occurrence"),
                instant(row, "started_at"),
                orNull(row, "stopped_at"),
                row.getString("correlation_id"),
                stored);
    }

    /** With what fired of them and what is known of their cases, read after their timers are held; one whose case is not there is not left out. */
    List<CountedMilestone> counted(List<LockedMilestone> milestones) {
        var fired = fired(milestones.stream().map(one -> one.stored().id()).toArray(UUID[]::new));
        var cases = cases(milestones.stream().map(LockedMilestone::caseId).toArray(UUID[]::new));
        return milestones.stream()
                .map(one -> counted(
                        one,
                        cases.getOrDefault(one.caseId(), KnownCase.NONE),
                        fired.getOrDefault(one.stored().id(), List.of())))
                .toList();
    }

    private static CountedMilestone counted(LockedMilestone milestone, KnownCase known, List<Fired> fired) {
        return new CountedMilestone(
                milestone,
                known.ownerId(),
                known.latestMoment(),
                milestone.stored().withFired(fired.stream().map(Fired::trigger).toList()),
                fired.stream().map(Fired::dueAt).toList());
    }

    /** What counts of a case here: one that a milestone starts in by itself has no latest moment. */
    private record KnownCase(
            @Nullable String ownerId, @Nullable Instant latestMoment) {
        static final KnownCase NONE = new KnownCase(null, null);
    }

    private Map<UUID, KnownCase> cases(UUID[] ids) {
        var cases = new HashMap<UUID, KnownCase>();
        jdbc.sql("""
                select case_id, owner_id, case when wake_at is null then latest_moment end as latest_moment
                from milestone_case where case_id = any(?)""").param(ids).query(row -> {
            cases.put(
                    row.getObject("case_id", UUID.class),
                    new KnownCase(row.getString("owner_id"), orNull(row, "latest_moment")));
        });
        return cases;
    }

    private record Fired(FiredTrigger trigger, Instant dueAt) {}

    private Map<UUID, List<Fired>> fired(UUID[] ids) {
        var fired = new HashMap<UUID, List<Fired>>();
        jdbc.sql("""
                select milestone_id, trigger, fired_at, revision, skipped, corrected, due_at from fired
                where milestone_id = any(?) order by revision""").param(ids).query(row -> {
            fired.computeIfAbsent(row.getObject(1, UUID.class), _ -> new ArrayList<>())
                    .add(new Fired(
                            new FiredTrigger(
                                    row.getString(2),
                                    instant(row, "fired_at"),
                                    row.getLong(4),
                                    row.getBoolean(5),
                                    row.getBoolean(6)),
                            instant(row, "due_at")));
        });
        return fired;
    }

    private List<PlannedTrigger> plan(ResultSet row) throws SQLException {
        var due = (Timestamp[]) row.getArray("plan_due").getArray();
        var templates = (Long[]) row.getArray("plan_templates").getArray();
        var plan = new ArrayList<PlannedTrigger>();
        for (int i = 0; i < due.length; i++) {
            plan.add(new PlannedTrigger(key(templates[i]), due[i].toInstant(), templates[i]));
        }
        return List.copyOf(plan);
    }

    private String key(long template) {
        return keys.computeIfAbsent(
                template,
                id -> jdbc.sql("select key from trigger_template where id = ?")
                        .param(id)
                        .query(String.class)
                        .single());
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant orNull(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
