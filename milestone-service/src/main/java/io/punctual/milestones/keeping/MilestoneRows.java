package io.punctual.milestones.keeping;

import io.punctual.kit.message.MessageJson;
import io.punctual.milestones.keeping.StoredMilestone.FiredTrigger;
import io.punctual.milestones.timeline.Occurrence;
import io.punctual.milestones.timeline.Occurrence.Outcome;
import io.punctual.milestones.timeline.Occurrence.State;
import io.punctual.milestones.timer.PlannedTrigger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

/** The milestones of a case and what fired of them, as rows. */
@Repository
class MilestoneRows {
    private static final TypeReference<List<PlannedTrigger>> PLAN = new TypeReference<>() {};

    private final JdbcClient jdbc;

    MilestoneRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Locks them, after the case: firing that holds one ends first, firing that comes later leaves them alone. */
    Map<UUID, StoredMilestone> lock(UUID caseId) {
        var rows = jdbc.sql("""
                select id, process_id, process_version, state, target_at, completed_at, outcome, revision, timer_version,
                       plan::text as plan
                from milestone where case_id = ? order by id for update""").param(caseId).query((row, _) -> stored(row)).list();
        var fired = fired(caseId);
        var byId = new LinkedHashMap<UUID, StoredMilestone>();
        rows.forEach(row -> byId.put(row.id(), with(row, fired.getOrDefault(row.id(), List.of()))));
        return byId;
    }

    private static StoredMilestone with(StoredMilestone row, List<FiredTrigger> fired) {
        return new StoredMilestone(
                row.id(),
                row.processId(),
                row.processVersion(),
                row.state(),
                row.targetAt(),
                row.completedAt(),
                row.outcome(),
                row.revision(),
                row.timerVersion(),
                row.plan(),
                fired);
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

    void write(UUID caseId, Occurrence now, long revision, int timerVersion, List<PlannedTrigger> plan) {
        jdbc.sql("""
                insert into milestone (id, case_id, name, occurrence, process_id, process_version, state, started_at, target_at,
                                       stopped_at, completed_at, outcome, revision, timer_version, plan)
                values (:id, :case, :name, :occurrence, :process, :version, :state, :started, :target,
                        :stopped, :completed, :outcome, :revision, :timer, :plan::jsonb)
                on conflict (id) do update set process_id = excluded.process_id, process_version = excluded.process_version,
                  state = excluded.state, target_at = excluded.target_at, stopped_at = excluded.stopped_at,
                  completed_at = excluded.completed_at, outcome = excluded.outcome, revision = excluded.revision, timer_version = excluded.timer_version,
                  plan = excluded.plan""")
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
                .param("plan", MessageJson.MAPPER.writeValueAsString(plan))
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
                MessageJson.MAPPER.readValue(row.getString("plan"), PLAN),
                List.of());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
