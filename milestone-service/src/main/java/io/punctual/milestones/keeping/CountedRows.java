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
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Many milestones of many cases at a time, read and written as sets. */
@Repository
class CountedRows {
    private final JdbcClient jdbc;
    private final Map<Long, String> keys = new ConcurrentHashMap<>();

    CountedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A milestone as it is written back. */
    record Moved(
            UUID id, Instant targetAt, long revision, int timerVersion, List<PlannedTrigger> plan, StoredClock clock) {}

    /** The place of a milestone in the order of targets. */
    record Place(UUID id, Instant targetAt) {}

    /** Locks the next ones that count in that revision, nearest target first; those that somebody holds are left. */
    List<Place> lock(CalendarRef hours, Instant from, int atMost) {
        return jdbc.sql("""
                select id, target_at from milestone
                where calendar_id = :calendar and calendar_revision = :revision and state in ('RUNNING', 'PAUSED')
                  and target_at >= :from
                order by target_at limit :most for update skip locked""")
                .param("calendar", hours.id())
                .param("revision", hours.revision())
                .param("from", time(from))
                .param("most", atMost)
                .query((row, _) -> new Place(row.getObject(1, UUID.class), instant(row, "target_at")))
                .list();
    }

    /** Read after they are locked, so that it is what their last fold left; one whose case is not there is not left out. */
    List<CountedMilestone> read(List<UUID> ids) {
        var all = ids.toArray(UUID[]::new);
        var fired = fired(all);
        return jdbc.sql("""
                select m.id, m.case_id, m.name, m.occurrence, m.process_id, m.process_version, m.state, m.started_at, m.target_at,
                       m.stopped_at, m.revision, m.timer_version, m.plan_due, m.plan_templates, m.correlation_id, m.definition_key,
                       m.target_nanos, m.calendar_id, m.calendar_revision, m.legs, m.withheld,
                       case when c.wake_at is null then c.latest_moment end as latest_moment,
                       c.owner_id
                from milestone m left join milestone_case c on c.case_id = m.case_id where m.id = any(?)""")
                .param(all)
                .query((row, _) -> counted(row, fired.getOrDefault(row.getObject(1, UUID.class), List.of())))
                .list();
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

    private CountedMilestone counted(ResultSet row, List<Fired> fired) throws SQLException {
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
                fired.stream().map(Fired::trigger).toList(),
                MilestoneRows.clock(row));
        return new CountedMilestone(
                row.getObject("case_id", UUID.class),
                row.getString("name"),
                row.getInt("occurrence"),
                instant(row, "started_at"),
                orNull(row, "stopped_at"),
                row.getString("correlation_id"),
                row.getString("owner_id"),
                orNull(row, "latest_moment"),
                stored,
                MilestoneRows.clock(row),
                fired.stream().map(Fired::dueAt).toList());
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

    /** Writes them and arms what comes next for each. */
    void write(List<Moved> moved) {
        jdbc.sql("""
                with moved as materialized (
                  select * from unnest(?::uuid[], ?::timestamptz[], ?::bigint[], ?::int[], ?::text[], ?::text[], ?::bigint[], ?::text[],
                                       ?::text[])
                    as t(id, target_at, revision, timer_version, plan_due, plan_templates, calendar_revision, legs, withheld)
                ), armed as (
                  insert into timer (due_at, milestone_id, version, position)
                  select (plan_due::timestamptz[])[1], id, timer_version, 0 from moved where plan_due <> '{}'
                )
                update milestone m set target_at = t.target_at, revision = t.revision, timer_version = t.timer_version,
                  plan_due = t.plan_due::timestamptz[], plan_templates = t.plan_templates::bigint[],
                  calendar_revision = t.calendar_revision, legs = t.legs, withheld = t.withheld::text[]
                from moved t where m.id = t.id""")
                .param(moved.stream().map(Moved::id).toArray(UUID[]::new))
                .param(moved.stream()
                        .map(one ->
                                one.targetAt().truncatedTo(ChronoUnit.MICROS).toString())
                        .toArray(String[]::new))
                .param(moved.stream().map(Moved::revision).toArray(Long[]::new))
                .param(moved.stream().map(Moved::timerVersion).toArray(Integer[]::new))
                .param(moved.stream()
                        .map(one -> MilestoneRows.array(one.plan(), PlannedTrigger::dueAt))
                        .toArray(String[]::new))
                .param(moved.stream()
                        .map(one -> MilestoneRows.array(one.plan(), PlannedTrigger::template))
                        .toArray(String[]::new))
                .param(moved.stream()
                        .map(one -> one.clock().calendar().revision())
                        .toArray(Long[]::new))
                .param(moved.stream().map(one -> one.clock().legs()).toArray(String[]::new))
                .param(moved.stream()
                        .map(one -> MilestoneRows.withheld(one.clock()))
                        .toArray(String[]::new))
                .update();
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
