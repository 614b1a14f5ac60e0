package io.punctual.milestones.web;

import io.punctual.kit.security.CurrentUser;
import io.punctual.kit.web.FieldProblem;
import io.punctual.kit.web.ProblemException;
import io.punctual.milestones.access.Access;
import io.punctual.milestones.keeping.AgentCompletions;
import io.punctual.milestones.read.CaseMilestonesQuery;
import io.punctual.milestones.read.CaseMilestonesQuery.CaseMilestones;
import io.punctual.milestones.read.MilestoneBoard;
import io.punctual.milestones.read.MilestoneView;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows milestones, and lets agents complete them. */
@RestController
@RequestMapping("/api")
class MilestonesController {

    private final CaseMilestonesQuery cases;
    private final MilestoneBoard board;
    private final AgentCompletions completions;

    MilestonesController(CaseMilestonesQuery cases, MilestoneBoard board, AgentCompletions completions) {
        this.cases = cases;
        this.board = board;
        this.completions = completions;
    }

    record Completion(
            @Nullable Instant completedAt, @Nullable String reason) {}

    @GetMapping("/cases/{caseId}/milestones")
    @PreAuthorize(Access.READ)
    CaseMilestones ofCase(@PathVariable UUID caseId) {
        return cases.of(caseId).orElseThrow(() -> ProblemException.notFound("case", caseId));
    }

    @PostMapping("/milestones/{milestoneId}/completion")
    @PreAuthorize(Access.DESK)
    MilestoneView complete(@PathVariable UUID milestoneId, @RequestBody Completion completion) {
        var reason = completion.reason();
        if (reason == null || reason.isBlank() || reason.length() > 2_000) {
            throw ProblemException.invalid(
                    new FieldProblem("reason", reason, "must say in 1 to 2000 characters why the milestone is done"));
        }
        var caseId = board.caseOf(milestoneId).orElseThrow(() -> ProblemException.notFound("milestone", milestoneId));
        completions.complete(
                caseId, milestoneId, completion.completedAt(), CurrentUser.get().id(), reason);
        return cases.of(caseId).stream()
                .flatMap(found -> found.items().stream())
                .filter(milestone -> milestone.milestoneId().equals(milestoneId))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("milestone", milestoneId));
    }
}
