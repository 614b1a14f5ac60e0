package io.punctual.milestones.keeping;

import io.punctual.milestones.calendar.BusinessCalendar;
import io.punctual.milestones.definition.CompiledProcess;
import io.punctual.milestones.definition.ProcessRef;
import io.punctual.milestones.keeping.SimulatedTimers.Timer;
import io.punctual.milestones.keeping.StoredMilestone.FiredTrigger;
import io.punctual.milestones.timeline.AgentCompletion;
import io.punctual.milestones.timeline.CalendarRef;
import io.punctual.milestones.timeline.CaseFact;
import io.punctual.milestones.timeline.Decision;
import io.punctual.milestones.timeline.History;
import io.punctual.milestones.timeline.Occurrence;
import io.punctual.milestones.timeline.Occurrence.State;
import io.punctual.milestones.timeline.PublishedHours;
import io.punctual.milestones.timeline.ServiceLevels;
import io.punctual.milestones.timeline.Timeline;
import io.punctual.milestones.timeline.TriggerState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tables of one case and the statements on them, as the service has them in SQL; a copy that is thrown away is a rollback. */
final class SimulatedTables implements ServiceLevels {
    record Planned(String key, Instant dueAt, @Nullable Instant expiresAt) {}

    record Row(StoredMilestone stored, List<Planned> plan) {}

    private final UUID caseId;
    private final ServiceLevels levels;
    final TreeMap<Long, CaseFact> facts = new TreeMap<>();
    /** Facts that came before one that is missing; the inbox holds them back. */
    final TreeMap<Long, CaseFact> parked = new TreeMap<>();

    final TreeMap<Long, Decision> decisions = new TreeMap<>();
    final List<AgentCompletion> completions = new ArrayList<>();
    private final List<PublishedHours> hours = new ArrayList<>();
    final Map<UUID, Row> milestones = new HashMap<>();
    private SimulatedTimers timers = new SimulatedTimers();
    final List<String> outbox = new ArrayList<>();
    Instant awaitedUntil = Instant.MIN;

    @Nullable Instant wakeAt;

    SimulatedTables(UUID caseId, ServiceLevels levels) {
        this.caseId = caseId;
        this.levels = levels;
    }

    SimulatedTables copy() {
        var copy = new SimulatedTables(caseId, levels);
        copy.facts.putAll(facts);
        copy.parked.putAll(parked);
        copy.decisions.putAll(decisions);
        copy.completions.addAll(completions);
        copy.hours.addAll(hours);
        copy.milestones.putAll(milestones);
        copy.timers = timers.copy();
        copy.outbox.addAll(outbox);
        copy.awaitedUntil = awaitedUntil;
        copy.wakeAt = wakeAt;
        return copy;
    }

    History history() {
        return new History(
                caseId,
                List.copyOf(facts.values()),
                List.copyOf(decisions.values()),
                List.copyOf(completions),
                awaitedUntil);
    }

    /** The next is applied, an earlier one dropped, a later one kept until the gap is filled. */
    void takeIn(CaseFact fact, Instant now) {
        if (fact.sequence() < facts.size()) {
            return;
        }
        parked.put(fact.sequence(), fact);
        for (var next = parked.remove((long) facts.size()); next != null; next = parked.remove((long) facts.size())) {
            facts.put(next.sequence(), next);
            refold(now);
        }
    }

    void takeIn(Decision decision, Instant now) {
        if (decisions.isEmpty() || decisions.lastKey() < decision.revision()) {
            decisions.put(decision.revision(), decision);
            refold(now);
        }
    }

    /** The job that carries new business hours to every case reaches this one. */
    void takeIn(PublishedHours revision, Instant now) {
        if (!hours.contains(revision)) {
            hours.add(revision);
            refold(now);
        }
    }

    @Override
    public CompiledProcess process(ProcessRef ref) {
        return levels.process(ref);
    }

    @Override
    public BusinessCalendar calendar(CalendarRef ref) {
        return levels.calendar(ref);
    }

    @Override
    public List<PublishedHours> published(Set<String> calendarIds) {
        return hours;
    }

    void complete(AgentCompletion completion, Instant now) {
        completions.add(completion);
        refold(now);
    }

    void wake(Instant now) {
        var at = wakeAt;
        if (at != null && !at.isAfter(now)) {
            awaitedUntil = at;
            wakeAt = null;
            refold(now);
        }
    }

    void refold(Instant now) {
        var standing = Timeline.standing(history(), this);
        wakeAt = standing.wakeAt();
        var all = new ArrayList<>(standing.occurrences());
        var there = all.stream().map(Occurrence::id).toList();
        milestones.values().stream()
                .map(Row::stored)
                .filter(row -> row.state() != State.CANCELLED && !there.contains(row.id()))
                .forEach(row -> all.add(neverStarted(row, now)));
        all.forEach(occurrence -> store(occurrence));
    }

    private Occurrence neverStarted(StoredMilestone row, Instant now) {
        var process = new ProcessRef(row.processId(), row.processVersion());
        var any = levels.process(process).milestones().getFirst();
        return Occurrence.neverStarted(row.id(), 1, process, any, row.targetAt(), row.targetAt(), now, Vanished.WHY);
    }

    private void store(Occurrence occurrence) {
        var known = milestones.get(occurrence.id());
        var before = known == null ? null : known.stored();
        var change = new Change(before, occurrence);
        var revision = before == null ? 0 : before.saidUpTo();
        for (var kind : change.kinds()) {
            revision++;
            outbox.add(occurrence.id() + " " + revision + " " + kind
                    + (change.wrong().isEmpty() ? "" : " FIRING"));
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
        var wrong = change.wrong().stream().map(FiredTrigger::key).toList();
        var fired = before == null
                ? List.<FiredTrigger>of()
                : before.fired().stream()
                        .map(one -> wrong.contains(one.key())
                                ? new FiredTrigger(one.key(), one.firedAt(), one.revision(), one.skipped(), true)
                                : one)
                        .toList();
        timers.disarm(occurrence.id());
        milestones.put(occurrence.id(), new Row(row(occurrence, revision, version, fired), plan));
        if (!plan.isEmpty()) {
            timers.arm(new Timer(occurrence.id(), version, 0, plan.getFirst().dueAt()));
        }
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
                fired);
    }

    SimulatedTimers timers() {
        return timers;
    }

    /** As the statement that fires: deletes what is due, fires it, arms what is next. */
    void fire(Instant now) {
        for (var timer : timers.takeDue(now)) {
            var row = milestones.get(timer.milestoneId());
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
                outbox.add(before.id() + " " + revision + " FIRED " + planned.key());
            }
            milestones.put(before.id(), new Row(before.withFired(List.copyOf(fired)), row.plan()));
        }
        if (position + 1 < row.plan().size()) {
            timers.arm(new Timer(
                    before.id(),
                    before.timerVersion(),
                    position + 1,
                    row.plan().get(position + 1).dueAt()));
        }
    }
}
