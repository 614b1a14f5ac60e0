package io.punctual.milestones.keeping;

import io.punctual.milestones.definition.ProcessRef;
import io.punctual.milestones.keeping.SimulatedTimers.Timer;
import io.punctual.milestones.keeping.StoredMilestone.FiredTrigger;
import io.punctual.milestones.published.MilestoneMessage.Kind;
import io.punctual.milestones.timeline.Occurrence;
import io.punctual.milestones.timeline.Occurrence.State;
import io.punctual.milestones.timeline.ServiceLevels;
import io.punctual.milestones.timeline.TriggerState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tables of milestones, of their timers and of what is said of them, with the statements on them as the service has them in SQL. */
final class SimulatedMilestones {
    record Planned(String key, Instant dueAt, @Nullable Instant expiresAt) {}

    record Row(StoredMilestone stored, List<Planned> plan) {}

    /** What was said of a milestone under which revision; put into words only when something went wrong. */
    record Said(UUID milestone, long revision, String what, boolean fired, boolean ofFiring) {
        Said underRevision() {
            return new Said(milestone, revision, "", false, false);
        }

        Said underNone() {
            return new Said(milestone, 0, what, fired, false);
        }

        boolean isCorrectionOfFiring() {
            return ofFiring && what.equals(Kind.CORRECTED.name());
        }
    }

    private final ServiceLevels levels;
    private final Map<UUID, Row> rows = new HashMap<>();
    private final List<Said> outbox = new ArrayList<>();
    private final SimulatedTimers timers;

    SimulatedMilestones(ServiceLevels levels) {
        this(levels, new SimulatedTimers());
    }

    private SimulatedMilestones(ServiceLevels levels, SimulatedTimers timers) {
        this.levels = levels;
        this.timers = timers;
    }

    SimulatedMilestones copy() {
        var copy = new SimulatedMilestones(levels, timers.copy());
        copy.rows.putAll(rows);
        copy.outbox.addAll(outbox);
        return copy;
    }

    SimulatedTimers timers() {
        return timers;
    }

    List<Said> outbox() {
        return outbox;
    }

    Map<UUID, Row> rows() {
        return rows;
    }

    /** As a fold leaves them. */
    void store(List<Occurrence> occurrences, Instant now) {
        var there = occurrences.stream().map(Occurrence::id).collect(Collectors.toSet());
        var vanished = rows.values().stream()
                .map(Row::stored)
                .filter(row -> row.state() != State.CANCELLED && !there.contains(row.id()))
                .toList();
        occurrences.forEach(this::store);
        vanished.forEach(row -> store(neverStarted(row, now)));
    }

    private Occurrence neverStarted(StoredMilestone row, Instant now) {
        var process = new ProcessRef(row.processId(), row.processVersion());
        var any = levels.process(process).milestones().getFirst();
        return Occurrence.neverStarted(row.id(), 1, process, any, row.targetAt(), row.targetAt(), now, Vanished.WHY);
    }

    private void store(Occurrence occurrence) {
        var known = rows.get(occurrence.id());
        var before = known == null ? null : known.stored();
        var change = new Change(before, occurrence);
        var revision = before == null ? 0 : before.saidUpTo();
        var wrong = change.wrong().stream().map(FiredTrigger::key).toList();
        for (var kind : change.kinds()) {
            revision++;
            outbox.add(new Said(occurrence.id(), revision, kind.name(), false, !wrong.isEmpty()));
        }
        var plan = change.pending().stream()
                .map(trigger -> planned(trigger, occurrence))
                .toList();
        if (known != null
                && before != null
                && before.saidUpTo() == revision
                && rest(known).equals(plan)) {
            return;
        }
        var version = before == null ? 1 : before.timerVersion() + 1;
        var fired = before == null ? List.<FiredTrigger>of() : corrected(before.fired(), wrong);
        timers.disarm(occurrence.id());
        rows.put(occurrence.id(), new Row(row(occurrence, revision, version, fired), plan));
        if (!plan.isEmpty()) {
            timers.arm(new Timer(occurrence.id(), version, 0, plan.getFirst().dueAt()));
        }
    }

    private static List<FiredTrigger> corrected(List<FiredTrigger> fired, List<String> wrong) {
        return fired.stream()
                .map(one -> wrong.contains(one.key())
                        ? new FiredTrigger(one.key(), one.firedAt(), one.revision(), one.skipped(), true)
                        : one)
                .toList();
    }

    private static List<Planned> rest(Row row) {
        return row.plan().stream()
                .filter(one -> !row.stored().hasFired(one.key()))
                .toList();
    }

    private static Planned planned(TriggerState trigger, Occurrence occurrence) {
        var expires = trigger.key().startsWith("WARNING") && trigger.dueAt().isBefore(occurrence.targetAt());
        return new Planned(trigger.key(), trigger.dueAt(), expires ? occurrence.targetAt() : null);
    }

    private static StoredMilestone row(Occurrence now, long revision, int version, List<FiredTrigger> fired) {
        return new StoredMilestone(
                now.id(),
                now.process().id(),
                now.process().version(),
                now.state(),
                now.targetAt(),
                now.completedAt(),
                now.outcome(),
                revision,
                version,
                List.of(),
                fired,
                null);
    }

    /** As the statement that fires: deletes what is due, fires it, arms what is next. */
    void fire(Instant now) {
        for (var timer : timers.takeDue(now)) {
            var row = rows.get(timer.milestoneId());
            if (row == null || row.stored().timerVersion() != timer.version()) {
                throw new AssertionError("a timer that nobody took away: " + timer);
            }
            fire(row, timer.position(), now);
        }
    }

    private void fire(Row row, int position, Instant now) {
        var planned = row.plan().get(position);
        var before = row.stored();
        if (!before.hasFired(planned.key())) {
            var expires = planned.expiresAt();
            var skipped = expires != null && expires.isBefore(now);
            var revision = before.saidUpTo() + 1;
            var fired = new ArrayList<>(before.fired());
            fired.add(new FiredTrigger(planned.key(), now, revision, skipped, false));
            if (!skipped) {
                outbox.add(new Said(before.id(), revision, planned.key(), true, false));
            }
            rows.put(before.id(), new Row(before.withFired(List.copyOf(fired)), row.plan()));
        }
        if (position + 1 < row.plan().size()) {
            var next = row.plan().get(position + 1).dueAt();
            timers.arm(new Timer(before.id(), before.timerVersion(), position + 1, next));
        }
    }
}
