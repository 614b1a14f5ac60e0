package io.punctual.milestones.keeping;

import io.punctual.kit.message.Causation;
import io.punctual.milestones.keeping.StoredMilestone.FiredTrigger;
import io.punctual.milestones.timeline.CalendarRef;
import io.punctual.milestones.timeline.Occurrence;
import io.punctual.milestones.timeline.Occurrence.Outcome;
import io.punctual.milestones.timeline.Occurrence.State;
import io.punctual.milestones.timer.HeldTimers;
import io.punctual.milestones.timer.PlannedTrigger;
import io.punctual.milestones.timer.Timers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The milestones of a case and what fired of them, as rows. */
@Repository
class MilestoneRows {
    private final JdbcClient jdbc;
    private final Timers timers;

    MilestoneRows(JdbcClient jdbc, Timers timers) {
        this.jdbc = jdbc;
        this.timers = timers;
    }

    /** The milestones of a case, which nobody else changes or fires until the transaction ends. */
    record Locked(Map<UUID, StoredMilestone> milestones, HeldTimers timers) {}

    /** Locks them, after the case, and their timers: firing that holds one ends first, firing that comes later leaves it alone. */
    Locked lock(UUID caseId) {
        var rows = jdbc.sql("""
                select id, process_id, process_version, state, target_at, completed_at, outcome, revision, timer_version, plan_due, plan_templates,
                       definition_key, target_nanos, calendar_id, calendar_revision, legs, withheld,
                       array(select coalesce(key, '') from unnest(plan_templates) with ordinality p(template, place)
                             left join trigger_template t on t.id = p.template order by place) as plan_keys
                from milestone where case_id = ? order by id for update""").param(caseId).query((row, _) -> stored(row)).list();
        var held = timers.hold(rows.stream().map(StoredMilestone::id).toList());
        var fired = fired(caseId);
        var byId = new LinkedHashMap<UUID, StoredMilestone>();
        rows.forEach(row -> byId.put(row.id(), row.withFired(fired.getOrDefault(row.id(), List.of()))));
        return new Locked(byId, held);
    }

    /** What fired of each milestone of a case. */
    Map<UUID, List<FiredTrigger>> fired(UUID caseId) {
        record Row(UUID milestone, FiredTrigger trigger) {}
        return jdbc
                .sql("""
                select milestone_id, trigger, fired_at, revision, skipped, corrected
                from fired where milestone_id in (select id from milestone where case_id = ?) order by revision""")
                .param(caseId)
                .query((row, _) -> new Row(
                        row.getObject(1, UUID.class),
                        new FiredTrigger(
                                row.getString(2),
                                instant(row, "fired_at"),
                                row.getLong(4),
                                row.getBoolean(5),
                                row.getBoolean(6))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::milestone, Collectors.mapping(Row::trigger, Collectors.toList())));
    }

    void write(
            UUID caseId,
            Occurrence now,
            long revision,
            int timerVersion,
            Causation causation,
            List<PlannedTrigger> plan) {
        var clock = StoredClock.of(now);
        jdbc.sql("""
                insert into milestone (id, case_id, name, occurrence, process_id, process_version, state, started_at, target_at,
                                       stopped_at, completed_at, outcome, revision, timer_version, plan_due, plan_templates,
                                       correlation_id, causation_id, definition_key, target_nanos, calendar_id,
                                       calendar_revision, legs, withheld)
                values (:id, :case, :name, :occurrence, :process, :version, :state, :started, :target,
                        :stopped, :completed, :outcome, :revision, :timer, :due::timestamptz[], :templates::bigint[], :correlation, :causation,
                        :definition, :nanos, :calendar, :calendarRevision, :legs, :withheld::text[])
                on conflict (id) do update set process_id = excluded.process_id, process_version = excluded.process_version,
                  state = excluded.state, target_at = excluded.target_at, stopped_at = excluded.stopped_at,
                  completed_at = excluded.completed_at, outcome = excluded.outcome, revision = excluded.revision, timer_version = excluded.timer_version,
                  plan_due = excluded.plan_due, plan_templates = excluded.plan_templates, correlation_id = excluded.correlation_id,
                  causation_id = excluded.causation_id, definition_key = excluded.definition_key,
                  target_nanos = excluded.target_nanos, calendar_id = excluded.calendar_id,
                  calendar_revision = excluded.calendar_revision, legs = excluded.legs, withheld = excluded.withheld""")
                .param("id", now.id())
                .param("case", caseId)
                .param("name", now.name())
                .param("occurrence", now.occurrence())
                .param("process", now.process().id())
                .param("version", now.process().version())
                .param("state", now.state().name())
                .param("started", now.startedAt().atOffset(ZoneOffset.UTC))
                .param("target", now.targetAt().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .param("stopped", time(now.stoppedAt()))
                .param("completed", time(now.completedAt()))
                .param("outcome", now.outcome() == null ? null : now.outcome().name())
                .param("revision", revision)
                .param("timer", timerVersion)
                .param("due", array(plan, PlannedTrigger::dueAt))
                .param("templates", array(plan, PlannedTrigger::template))
                .param("correlation", causation.correlationId())
                .param("causation", causation.causationId())
                .param("definition", clock.definitionKey())
                .param("nanos", clock.target().toNanos())
                .param("calendar", idOf(clock.calendar()))
                .param("calendarRevision", clock.calendar().revision())
                .param("legs", clock.legs())
                .param("withheld", withheld(clock))
                .update();
    }

    void foldedUpTo(UUID caseId, Instant latest) {
        var moment = latest.atOffset(ZoneOffset.UTC);
        jdbc.sql("update milestone_case set latest_moment = ? where case_id = ? and latest_moment is distinct from ?")
                .params(moment, caseId, moment)
                .update();
    }

    void markCorrected(UUID milestoneId, List<FiredTrigger> triggers) {
        triggers.forEach(trigger -> jdbc.sql("update fired set corrected = true where milestone_id = ? and trigger = ?")
                .params(milestoneId, trigger.key())
                .update());
    }

    private static StoredMilestone stored(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        var completed = row.getObject("completed_at", OffsetDateTime.class);
        return new StoredMilestone(
                row.getObject("id", UUID.class),
                row.getString("process_id"),
                row.getInt("process_version"),
                State.valueOf(row.getString("state")),
                instant(row, "target_at"),
                completed == null ? null : completed.toInstant(),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getLong("revision"),
                row.getInt("timer_version"),
                plan(row),
                List.of(),
                clock(row));
    }

    static StoredClock clock(ResultSet row) throws SQLException {
        var calendar = row.getString("calendar_id");
        var withheld = row.getArray("withheld");
        return new StoredClock(
                row.getString("definition_key"),
                Duration.ofNanos(row.getLong("target_nanos")),
                calendar == null ? CalendarRef.ALWAYS : new CalendarRef(calendar, row.getLong("calendar_revision")),
                row.getString("legs"),
                withheld == null ? Set.of() : Set.of((String[]) withheld.getArray()));
    }

    static @Nullable String idOf(CalendarRef calendar) {
        return calendar.equals(CalendarRef.ALWAYS) ? null : calendar.id();
    }

    static @Nullable String withheld(StoredClock clock) {
        return clock.withheld().isEmpty() ? null : "{" + String.join(",", clock.withheld()) + "}";
    }

    private static List<PlannedTrigger> plan(ResultSet row) throws SQLException {
        var keys = (String[]) row.getArray("plan_keys").getArray();
        var due = (Timestamp[]) row.getArray("plan_due").getArray();
        var templates = (Long[]) row.getArray("plan_templates").getArray();
        return IntStream.range(0, keys.length)
                .mapToObj(place -> new PlannedTrigger(keys[place], due[place].toInstant(), templates[place]))
                .toList();
    }

    /** As PostgreSQL writes an array of values that need no quotes. */
    static String array(List<PlannedTrigger> plan, Function<PlannedTrigger, Object> value) {
        return plan.stream().map(value).map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
