package io.punctual.milestones.keeping;

import io.punctual.kit.command.Commands;
import io.punctual.kit.message.Causation;
import io.punctual.kit.time.TimeSource;
import io.punctual.kit.web.FieldProblem;
import io.punctual.kit.web.ProblemException;
import io.punctual.milestones.ledger.Ledger;
import io.punctual.milestones.ledger.StoredServiceLevels;
import io.punctual.milestones.timeline.AgentCompletion;
import io.punctual.milestones.timeline.Occurrence;
import io.punctual.milestones.timeline.Timeline;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** A person says that a milestone is done, now or some time ago (rule 9). */
@Service
public class AgentCompletions {
    private final Ledger ledger;
    private final StoredServiceLevels levels;
    private final CaseMilestones milestones;
    private final Commands commands;
    private final TimeSource time;

    AgentCompletions(
            Ledger ledger, StoredServiceLevels levels, CaseMilestones milestones, Commands commands, TimeSource time) {
        this.ledger = ledger;
        this.levels = levels;
        this.milestones = milestones;
        this.commands = commands;
        this.time = time;
    }

    public void complete(UUID caseId, UUID milestoneId, @Nullable Instant completedAt, String actor, String reason) {
        commands.<Boolean>execute(() -> {
            var known = ledger.lock(caseId).orElseThrow(() -> ProblemException.notFound("case", caseId));
            var occurrence = Timeline.of(ledger.history(caseId), levels).stream()
                    .filter(one -> one.id().equals(milestoneId))
                    .findFirst()
                    .orElseThrow(() -> ProblemException.notFound("milestone", milestoneId));
            var now = time.now();
            var at = (completedAt == null ? now : completedAt).truncatedTo(ChronoUnit.MICROS);
            check(occurrence, at, now);
            var id = Plan.id(milestoneId + "/completion/" + at);
            ledger.addCompletion(caseId, id, new AgentCompletion(milestoneId, at, actor, reason), now);
            milestones.refold(caseId, Causation.root(known.correlationId()).next(id.toString()));
            return true;
        });
    }

    private static void check(Occurrence occurrence, Instant at, Instant now) {
        if (occurrence.ended()) {
            throw ProblemException.conflict(
                    "milestone-ended", "Milestone " + occurrence.name() + " is " + occurrence.state() + " already.");
        }
        if (at.isAfter(now) || at.isBefore(occurrence.startedAt())) {
            throw ProblemException.invalid(new FieldProblem(
                    "completedAt", at, "must lie between the start, " + occurrence.startedAt() + ", and now"));
        }
    }
}
