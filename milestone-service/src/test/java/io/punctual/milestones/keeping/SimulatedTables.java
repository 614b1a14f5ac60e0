package io.punctual.milestones.keeping;

import io.punctual.milestones.timeline.AgentCompletion;
import io.punctual.milestones.timeline.CaseFact;
import io.punctual.milestones.timeline.Decision;
import io.punctual.milestones.timeline.History;
import io.punctual.milestones.timeline.PublishedHours;
import io.punctual.milestones.timeline.ServiceLevels;
import io.punctual.milestones.timeline.Timeline;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tables of one case and what the service's transactions do to them; a copy that is thrown away is a rollback. */
final class SimulatedTables {
    private final UUID caseId;
    private final ServiceLevels levels;
    final TreeMap<Long, CaseFact> facts = new TreeMap<>();
    /** Facts that came before one that is missing; the inbox holds them back. */
    final TreeMap<Long, CaseFact> parked = new TreeMap<>();

    private final TreeMap<Long, Decision> decisions = new TreeMap<>();
    private final List<AgentCompletion> completions = new ArrayList<>();
    private final List<PublishedHours> hours = new ArrayList<>();
    final SimulatedMilestones milestones;
    private Instant awaitedUntil = Instant.MIN;

    @Nullable Instant wakeAt;

    SimulatedTables(UUID caseId, ServiceLevels levels) {
        this(caseId, levels, new SimulatedMilestones(levels));
    }

    private SimulatedTables(UUID caseId, ServiceLevels levels, SimulatedMilestones milestones) {
        this.caseId = caseId;
        this.levels = levels;
        this.milestones = milestones;
    }

    SimulatedTables copy() {
        var copy = new SimulatedTables(caseId, levels, milestones.copy());
        copy.facts.putAll(facts);
        copy.parked.putAll(parked);
        copy.decisions.putAll(decisions);
        copy.completions.addAll(completions);
        copy.hours.addAll(hours);
        copy.awaitedUntil = awaitedUntil;
        copy.wakeAt = wakeAt;
        return copy;
    }

    /** What follows from all that is known so far. */
    Timeline.Standing standing() {
        var history = new History(
                caseId,
                List.copyOf(facts.values()),
                List.copyOf(decisions.values()),
                List.copyOf(completions),
                awaitedUntil);
        return Timeline.standing(history, new HeardLevels(levels, hours));
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

    void fire(Instant now) {
        milestones.fire(now);
    }

    private void refold(Instant now) {
        var standing = standing();
        wakeAt = standing.wakeAt();
        milestones.store(standing.occurrences(), now);
    }
}
