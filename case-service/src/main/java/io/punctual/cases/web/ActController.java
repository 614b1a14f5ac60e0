package io.punctual.cases.web;

import io.punctual.cases.events.Priority;
import io.punctual.cases.events.StatusCategory;
import io.punctual.cases.http.Access;
import io.punctual.cases.http.Choice;
import io.punctual.cases.read.CaseView;
import io.punctual.cases.vocabulary.Statuses;
import io.punctual.cases.write.CaseCommand.AssignOwner;
import io.punctual.cases.write.CaseCommand.ChangePriority;
import io.punctual.cases.write.CaseCommand.ChangeStatus;
import io.punctual.cases.write.CaseCommand.Close;
import io.punctual.cases.write.CaseCommand.Escalate;
import io.punctual.cases.write.CaseCommand.Pause;
import io.punctual.cases.write.CaseCommand.Reopen;
import io.punctual.cases.write.CaseCommand.Resume;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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

/** What is done with a case; every act answers with the case as it is then. */
@RestController
@RequestMapping("/api/cases/{caseId}")
@PreAuthorize(Access.DESK)
@Tag(name = "Acts")
class ActController {
    private static final String IF_MATCH = "If-Match";

    private final CaseActs acts;
    private final Statuses statuses;
    private final Owners owners;

    ActController(CaseActs acts, Statuses statuses, Owners owners) {
        this.acts = acts;
        this.statuses = statuses;
        this.owners = owners;
    }

    @PostMapping("/status")
    @Operation(summary = "Change the status", description = "A status of category CLOSED closes the case.")
    ResponseEntity<CaseView> status(
            @PathVariable UUID caseId,
            @Valid @RequestBody StatusRequest request,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch) {
        var to = statuses.named(request.status(), "status");
        return acts.answer(caseId, new ChangeStatus(to, request.reason()), ifMatch);
    }

    @PostMapping("/priority")
    @Operation(summary = "Change the priority")
    ResponseEntity<CaseView> priority(
            @PathVariable UUID caseId,
            @Valid @RequestBody PriorityRequest request,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch) {
        var to = Choice.of(Priority.class, "priority", request.priority());
        return acts.answer(caseId, new ChangePriority(to, request.reason()), ifMatch);
    }

    @PostMapping("/owner")
    @Operation(summary = "Hand the case to a user or a queue")
    ResponseEntity<CaseView> owner(
            @PathVariable UUID caseId,
            @Valid @RequestBody OwnerRequest request,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch) {
        var to = owners.named(request.ownerId(), request.ownerKind());
        return acts.answer(caseId, new AssignOwner(to, request.reason()), ifMatch);
    }

    @PostMapping("/escalation")
    @Operation(summary = "Escalate the case", description = "The owner stays.")
    ResponseEntity<CaseView> escalate(
            @PathVariable UUID caseId,
            @Valid @RequestBody(required = false) @Nullable ReasonRequest request,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch) {
        return acts.answer(caseId, new Escalate(ReasonRequest.of(request)), ifMatch);
    }

    @PostMapping("/pause")
    @Operation(summary = "Stop the clocks of the case", description = "Until it is resumed.")
    ResponseEntity<CaseView> pause(
            @PathVariable UUID caseId,
            @Valid @RequestBody PauseRequest request,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch) {
        return acts.answer(caseId, new Pause(request.reason()), ifMatch);
    }

    @PostMapping("/resume")
    @Operation(summary = "Let the clocks go on")
    ResponseEntity<CaseView> resume(
            @PathVariable UUID caseId,
            @Valid @RequestBody(required = false) @Nullable ReasonRequest request,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch) {
        return acts.answer(caseId, new Resume(ReasonRequest.of(request)), ifMatch);
    }

    @PostMapping("/closure")
    @Operation(summary = "Close the case", description = "With the first status of category CLOSED, or the one named.")
    ResponseEntity<CaseView> close(
            @PathVariable UUID caseId,
            @Valid @RequestBody(required = false) @Nullable EndRequest request,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch) {
        var named = request == null ? null : request.status();
        var status = named == null ? statuses.first(StatusCategory.CLOSED) : statuses.named(named, "status");
        return acts.answer(caseId, new Close(status, request == null ? null : request.reason()), ifMatch);
    }

    @PostMapping("/reopening")
    @Operation(summary = "Reopen the case", description = "With the first status of category OPEN, or the one named.")
    ResponseEntity<CaseView> reopen(
            @PathVariable UUID caseId,
            @Valid @RequestBody(required = false) @Nullable EndRequest request,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch) {
        var named = request == null ? null : request.status();
        var status = named == null ? statuses.first(StatusCategory.OPEN) : statuses.named(named, "status");
        return acts.answer(caseId, new Reopen(status, request == null ? null : request.reason()), ifMatch);
    }

    @Schema(name = "StatusChangeRequest")
    record StatusRequest(
            @NotBlank String status,
            @Size(max = 2000) @Nullable String reason) {}

    record PriorityRequest(
            @NotBlank String priority,
            @Size(max = 2000) @Nullable String reason) {}

    record OwnerRequest(
            @NotBlank String ownerId,
            @Nullable String ownerKind,
            @Size(max = 2000) @Nullable String reason) {}

    record PauseRequest(@NotBlank @Size(max = 2000) String reason) {}

    record EndRequest(
            @Size(max = 2000) @Nullable String reason,
            @Nullable String status) {}

    record ReasonRequest(@Size(max = 2000) @Nullable String reason) {
        static @Nullable String of(@Nullable ReasonRequest request) {
            return request == null ? null : request.reason();
        }
    }
}
