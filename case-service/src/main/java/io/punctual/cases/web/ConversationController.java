package io.punctual.cases.web;

import io.punctual.cases.events.CaseEvent.Direction;
import io.punctual.cases.events.CaseEvent.Visibility;
import io.punctual.cases.events.Channel;
import io.punctual.cases.http.Access;
import io.punctual.cases.http.Choice;
import io.punctual.cases.read.CaseView;
import io.punctual.cases.write.CaseCommand.AddComment;
import io.punctual.cases.write.CaseCommand.LogCall;
import io.punctual.cases.write.CaseCommand.Reply;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
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

/** What is said on a case: replies, comments and calls. */
@RestController
@RequestMapping("/api/cases/{caseId}")
@PreAuthorize(Access.DESK)
@Tag(name = "Acts")
class ConversationController {
    private final CaseActs acts;

    ConversationController(CaseActs acts) {
        this.acts = acts;
    }

    @PostMapping("/replies")
    @Operation(
            summary = "Reply to the customer",
            description =
                    "By e-mail it is sent to the contact; by phone it tells of a call that was answered just now.")
    ResponseEntity<CaseView> reply(
            @PathVariable UUID caseId,
            @Valid @RequestBody ReplyRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        var channel = Choice.of(Channel.class, "channel", request.channel());
        return acts.answer(caseId, new Reply(UUID.randomUUID(), channel, request.body()), ifMatch);
    }

    @PostMapping("/comments")
    @Operation(summary = "Comment on a case", description = "INTERNAL unless said otherwise.")
    ResponseEntity<CaseView> comment(
            @PathVariable UUID caseId,
            @Valid @RequestBody CommentRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        var visibility = Choice.of(Visibility.class, "visibility", request.visibility(), Visibility.INTERNAL);
        return acts.answer(caseId, new AddComment(UUID.randomUUID(), visibility, request.body()), ifMatch);
    }

    @PostMapping("/calls")
    @Operation(summary = "Log a call", description = "A connected outbound call is a reply, and counts at its start.")
    ResponseEntity<CaseView> call(
            @PathVariable UUID caseId,
            @Valid @RequestBody CallRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return acts.answer(caseId, request.command(), ifMatch);
    }

    record ReplyRequest(
            @NotBlank String channel,
            @NotBlank @Size(max = 100_000) String body) {}

    record CommentRequest(
            @NotBlank @Size(max = 100_000) String body,
            @Nullable String visibility) {}

    record CallRequest(
            @NotBlank String direction,
            @NotNull Boolean connected,
            @Nullable Instant startedAt,
            @PositiveOrZero @Nullable Long durationSeconds,
            @Size(max = 100_000) @Nullable String notes) {
        LogCall command() {
            return new LogCall(
                    UUID.randomUUID(),
                    Choice.of(Direction.class, "direction", direction),
                    connected,
                    startedAt,
                    durationSeconds == null ? 0 : durationSeconds,
                    notes);
        }
    }
}
