package io.punctual.cases.web;

import io.punctual.cases.events.CaseStatus;
import io.punctual.cases.events.StatusCategory;
import io.punctual.cases.http.Access;
import io.punctual.cases.read.CaseView;
import io.punctual.cases.read.caselist.CaseListQuery;
import io.punctual.cases.vocabulary.Statuses;
import io.punctual.cases.write.CaseCommand.MarkSpam;
import io.punctual.cases.write.CaseCommand.Merge;
import io.punctual.kit.web.FieldProblem;
import io.punctual.kit.web.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Taking a case out of the work: into another one, or as nobody's question. */
@RestController
@RequestMapping("/api/cases/{caseId}")
@PreAuthorize(Access.PEOPLE)
@Tag(name = "Acts")
class MergeController {
    private final CaseActs acts;
    private final CaseListQuery cases;
    private final Statuses statuses;

    MergeController(CaseActs acts, CaseListQuery cases, Statuses statuses) {
        this.acts = acts;
        this.cases = cases;
        this.statuses = statuses;
    }

    @PostMapping("/merge")
    @Operation(
            summary = "Merge the case into another",
            description =
                    "It is closed and points to the other, which shows what was done in it and gets its mail from then on. The other must be open and of the same account, as far as both have one. What is merged stays merged.")
    ResponseEntity<CaseView> merge(
            @PathVariable UUID caseId,
            @Valid @RequestBody MergeRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        var into = cases.find(request.intoCaseId())
                .orElseThrow(() -> ProblemException.invalid(
                        new FieldProblem("intoCaseId", request.intoCaseId(), "there is no case of this id")));
        return acts.answer(caseId, new Merge(into.ref(), closing(request.status()), request.reason()), ifMatch);
    }

    @PostMapping("/spam")
    @Operation(
            summary = "Mark the case as spam",
            description = "It is closed and costs its customer no incident. Reopening takes that back.")
    ResponseEntity<CaseView> spam(
            @PathVariable UUID caseId,
            @Valid @RequestBody(required = false) @Nullable SpamRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        var status = closing(request == null ? null : request.status());
        return acts.answer(caseId, new MarkSpam(status, request == null ? null : request.reason()), ifMatch);
    }

    private CaseStatus closing(@Nullable String named) {
        return named == null ? statuses.first(StatusCategory.CLOSED) : statuses.named(named, "status");
    }

    record MergeRequest(
            @NotNull UUID intoCaseId,
            @Size(max = 2000) @Nullable String reason,
            @Nullable String status) {}

    record SpamRequest(
            @Size(max = 2000) @Nullable String reason,
            @Nullable String status) {}
}
