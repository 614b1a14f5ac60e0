package io.punctual.milestones.keeping;

import io.punctual.kit.message.Causation;
import io.punctual.kit.message.MessageHeaders;
import io.punctual.kit.time.TimeSource;
import io.punctual.milestones.ledger.Awaited;
import io.punctual.milestones.ledger.Ledger;
import io.punctual.milestones.ledger.Ledger.KnownCase;
import io.punctual.milestones.ledger.StoredServiceLevels;
import io.punctual.milestones.published.Messages;
import io.punctual.milestones.timeline.Occurrence;
import io.punctual.milestones.timeline.ServiceLevels.Missing;
import io.punctual.milestones.timeline.Timeline;
import io.punctual.milestones.timer.HeldTimers;
import io.punctual.milestones.timer.PlannedTrigger;
import io.punctual.milestones.timer.Timers;
import io.punctual.milestones.timer.TriggerTemplates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Folds a case anew, stores what came out, arms its timers and says what changed, all in the caller's transaction. */
@Service
public class CaseMilestones {
    private static final Logger log = LoggerFactory.getLogger(CaseMilestones.class);

    private final Ledger ledger;
    private final StoredServiceLevels levels;
    private final MilestoneRows rows;
    private final TriggerTemplates templates;
    private final Timers timers;
    private final Announcements announcements;
    private final Awaited awaited;
    private final Vanished vanished;
    private final MessageHeaders headers;
    private final TimeSource time;

    CaseMilestones(
            Ledger ledger,
            StoredServiceLevels levels,
            MilestoneRows rows,
            TriggerTemplates templates,
            Timers timers,
            Announcements announcements,
            Awaited awaited,
            Vanished vanished,
            MessageHeaders headers,
            TimeSource time) {
        this.ledger = ledger;
        this.levels = levels;
        this.rows = rows;
        this.templates = templates;
        this.timers = timers;
        this.announcements = announcements;
        this.awaited = awaited;
        this.vanished = vanished;
        this.headers = headers;
        this.time = time;
    }

    /** After something new about the case was put into the ledger; the causation is that of what follows from it. */
    public void refold(UUID caseId, Causation causation) {
        var known = ledger.lock(caseId).orElse(null);
        if (known == null) {
            return;
        }
        try {
            var history = ledger.history(caseId);
            var standing = Timeline.standing(history, levels);
            ledger.waitFor(caseId, null);
            rows.foldedUpTo(caseId, LatestMoment.of(history));
            awaited.expect(caseId, standing.wakeAt());
            store(known, standing.occurrences(), causation);
        } catch (Missing missing) {
            log.info("Case {} waits for {}", caseId, missing.key());
            ledger.waitFor(caseId, missing.key());
        }
    }

    private void store(KnownCase known, List<Occurrence> occurrences, Causation consequence) {
        var locked = rows.lock(known.caseId());
        var stored = locked.milestones();
        var origins = ledger.origins(known.caseId());
        var at = time.now();
        var all = new ArrayList<>(occurrences);
        all.addAll(vanished.among(stored.values(), occurrences, at));
        for (var occurrence : all) {
            var change = new Change(stored.get(occurrence.id()), occurrence);
            change.requireAtLeastTheHoursSaid();
            var messages = new Messages(known.caseId(), known.ownerId(), occurrence);
            var said = announcements.say(known.caseId(), change, messages, consequence, at);
            var causation = origin(known, occurrence.startedBySequence(), origins);
            store(known, change, said, causation, plan(known, change, messages, causation), locked.timers());
        }
    }

    private List<Plan.Step> plan(KnownCase known, Change change, Messages messages, Causation causation) {
        if (causation.tooDeep()) {
            announcements.refused(known.caseId(), change, change.pending().size());
            return List.of();
        }
        return new Plan(headers, messages, known.caseId(), change.now(), causation).of(change.pending());
    }

    /** What a timer says continues the fact that started its milestone. */
    private static Causation origin(KnownCase known, long sequence, List<Ledger.Origin> origins) {
        return origins.stream()
                .filter(origin -> origin.sequence() == sequence)
                .findFirst()
                .map(origin -> new Causation(known.correlationId(), null, origin.depth()).next(origin.messageId()))
                .orElse(Causation.root(known.correlationId()));
    }

    private void store(
            KnownCase known, Change change, long said, Causation causation, List<Plan.Step> steps, HeldTimers held) {
        var before = change.before();
        var plan = steps.stream().map(Plan.Step::planned).toList();
        if (before != null && before.saidUpTo() == said && before.rest().equals(plan) && change.keepsItsClock()) {
            return;
        }
        var version = before == null ? 1 : before.timerVersion() + 1;
        templates.keep(steps.stream().map(Plan.Step::template).toList());
        if (before != null) {
            timers.disarm(List.of(before.id()), held);
        }
        rows.write(known.caseId(), change.now(), said, version, causation, plan);
        if (before != null) {
            rows.markCorrected(before.id(), change.wrong());
        }
        first(plan).ifPresent(dueAt -> timers.arm(change.now().id(), version, dueAt));
    }

    private static Optional<Instant> first(List<PlannedTrigger> plan) {
        return plan.stream().map(PlannedTrigger::dueAt).findFirst();
    }
}
