package io.punctual.milestones.preview;

import io.punctual.kit.time.TimeSource;
import io.punctual.kit.web.ProblemException;
import io.punctual.milestones.access.Access;
import io.punctual.milestones.definition.ProcessRef;
import io.punctual.milestones.ledger.Histories;
import io.punctual.milestones.ledger.StoredServiceLevels;
import io.punctual.milestones.proposal.Dates;
import io.punctual.milestones.proposal.Proposal;
import io.punctual.milestones.proposal.Proposals;
import io.punctual.milestones.proposal.Replay;
import io.punctual.milestones.proposal.Wrong;
import io.punctual.milestones.read.MilestoneView;
import io.punctual.milestones.read.Shown;
import io.punctual.milestones.timeline.Decision;
import io.punctual.milestones.timeline.History;
import io.punctual.milestones.timeline.ServiceLevels.Missing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Tries a process on one case and date. */
@RestController
@Tag(name = "What-if")
class TrialController {
    private final Proposals proposals;
    private final Histories histories;
    private final StoredServiceLevels levels;
    private final TimeSource time;

    TrialController(Proposals proposals, Histories histories, StoredServiceLevels levels, TimeSource time) {
        this.proposals = proposals;
        this.histories = histories;
        this.levels = levels;
        this.time = time;
    }

    /** The milestones as they would stand. */
    record TrialAnswer(Instant at, List<MilestoneView> items) {}

    @PostMapping("/api/entitlement-processes/trials")
    @PreAuthorize(Access.PLAN)
    @Operation(
            summary = "Try a process on one case and date",
            description =
                    "Either caseId, a real case with what had happened by then, or facts, a case that is made up. A case"
                            + " without cover is shown as if the process covered it.")
    TrialAnswer tried(@RequestBody TrialRequest request) {
        var proposal = proposals.read(request.process(), request.calendar(), request.calendars());
        var at = request.at() == null ? time.now() : Dates.required("at", request.at());
        var history = covered(until(at, history(request)), request, proposal);
        var name = proposal.process().definition().name();
        try {
            return new TrialAnswer(
                    at,
                    new Replay(proposal, levels)
                            .of(history).stream()
                                    .map(occurrence -> Shown.at(at, history.caseId(), name, occurrence))
                                    .toList());
        } catch (Missing missing) {
            throw ProblemException.conflict(
                    "not-heard-of", "The case uses " + missing.key() + ", which was not heard of yet. Try again.");
        }
    }

    private History history(TrialRequest request) {
        var caseId = request.caseId();
        var facts = request.facts();
        if ((caseId == null) == (facts == null)) {
            throw Wrong.value("caseId", caseId, "either a caseId or facts are needed, and not both");
        }
        return caseId == null ? new MadeUp(requireFacts(facts)).history() : known(caseId);
    }

    private static TrialRequest.MadeUpCase requireFacts(TrialRequest.@Nullable MadeUpCase facts) {
        if (facts == null) {
            throw Wrong.missing("facts", "a case is needed");
        }
        return facts;
    }

    private History known(UUID caseId) {
        var history = histories.of(List.of(caseId)).getFirst();
        if (history.facts().isEmpty()) {
            throw ProblemException.notFound("case", caseId);
        }
        return history;
    }

    private static History until(Instant at, History history) {
        var facts =
                history.facts().stream().filter(fact -> !fact.at().isAfter(at)).toList();
        if (facts.isEmpty()) {
            throw Wrong.value("at", at, "lies before the case was opened");
        }
        return new History(
                history.caseId(),
                facts,
                history.decisions().stream()
                        .filter(decision -> !decision.decidedAt().isAfter(at))
                        .toList(),
                history.completions().stream()
                        .filter(completion -> !completion.completedAt().isAfter(at))
                        .toList(),
                at);
    }

    private static History covered(History history, TrialRequest request, Proposal proposal) {
        if (history.decisions().stream().anyMatch(decision -> decision.process() != null)) {
            return history;
        }
        var opened = history.facts().getFirst();
        var facts = request.facts();
        var cover = facts == null ? Map.<String, Object>of() : new MadeUp(facts).cover();
        var process = new ProcessRef(proposal.process().ref().id(), 0);
        var decision = new Decision(
                1, opened.sequence(), opened.at(), opened.occurredAt(), process, null, Map.of(), cover, "tried");
        return new History(
                history.caseId(), history.facts(), List.of(decision), history.completions(), history.awaitedUntil());
    }
}
