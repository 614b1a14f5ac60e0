package io.punctual.milestones.keeping;

import io.punctual.milestones.timer.PlannedTrigger;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Many milestones at a time, written back to where they were locked. */
@Repository
class MovedRows {
    private final JdbcClient jdbc;

    MovedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A milestone as it is written back.
     *
     * @param place of its row, which it keeps for as long as the transaction holds it
     * @param sameTriggers whether all triggers of its plan are still to come, in the same order
     */
    record Moved(
            String place,
            UUID id,
            Instant targetAt,
            long revision,
            int timerVersion,
            List<PlannedTrigger> plan,
            boolean sameTriggers,
            StoredClock clock) {

        /** Null where they stay, because reading an array is dearer than keeping it. */
        @Nullable String newTemplates() {
            return sameTriggers ? null : MilestoneRows.array(plan, PlannedTrigger::template);
        }
    }

    /** Writes them and arms what comes next for each. */
    void write(List<Moved> moved) {
        var written = jdbc.sql("""
                with moved as materialized (
                  select *, due_text::timestamptz[] as plan_due from unnest(?::tid[], ?::uuid[], ?::timestamptz[], ?::bigint[], ?::int[], ?::text[], ?::text[], ?::bigint[], ?::text[],
                                       ?::text[])
                    as t(place, id, target_at, revision, timer_version, due_text, plan_templates, calendar_revision, legs, withheld)
                ), armed as (
                  insert into timer (due_at, milestone_id, version, position)
                  select plan_due[1], id, timer_version, 0 from moved where plan_due <> '{}'
                )
                update milestone m set target_at = t.target_at, revision = t.revision, timer_version = t.timer_version,
                  plan_due = t.plan_due, plan_templates = coalesce(t.plan_templates::bigint[], m.plan_templates),
                  calendar_revision = t.calendar_revision, legs = t.legs, withheld = t.withheld::text[]
                from moved t where m.ctid = t.place and m.id = t.id""")
                .param(moved.stream().map(Moved::place).toArray(String[]::new))
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
                .param(moved.stream().map(Moved::newTemplates).toArray(String[]::new))
                .param(moved.stream()
                        .map(one -> one.clock().calendar().revision())
                        .toArray(Long[]::new))
                .param(moved.stream().map(one -> one.clock().legs()).toArray(String[]::new))
                .param(moved.stream()
                        .map(one -> MilestoneRows.withheld(one.clock()))
                        .toArray(String[]::new))
                .update();
        if (written != moved.size()) {
            throw new IllegalStateException(
                    "only %d of %d milestones lie where they were locked".formatted(written, moved.size()));
        }
    }
}
