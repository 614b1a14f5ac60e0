package io.punctual.cases.intake;

import io.punctual.cases.http.Access;
import io.punctual.cases.intake.Taken.Outcome;
import io.punctual.cases.web.Caller;
import io.punctual.cases.web.CaseActs;
import io.punctual.kit.web.Idempotency;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where web forms and mail servers hand in what customers write. */
@RestController
@RequestMapping("/api/intake")
@PreAuthorize(Access.DESK)
@Tag(name = "Intake")
class IntakeController {
    private final Senders senders;
    private final CaseActs acts;
    private final Idempotency idempotency;
    private final MailReader reader;
    private final MailIntake mails;

    IntakeController(Senders senders, CaseActs acts, Idempotency idempotency, MailReader reader, MailIntake mails) {
        this.senders = senders;
        this.acts = acts;
        this.idempotency = idempotency;
        this.reader = reader;
        this.mails = mails;
    }

    @PostMapping("/web")
    @Operation(
            summary = "A question from a web form",
            description = "The sender's address finds contact and account; a stranger's question opens a case too.")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Taken.class)))
    ResponseEntity<?> web(
            @Valid @RequestBody WebForm form,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        var question = senders.question(form, null, null);
        return idempotency.once(key, form, () -> {
            var opened = acts.open(UUID.randomUUID(), question.command(), Caller.origin(question.sender()));
            var now = opened.snapshot();
            return answer(new Taken(Outcome.OPENED, now.caseId(), now.number(), null));
        });
    }

    @PostMapping(path = "/email", consumes = "message/rfc822")
    @Operation(
            summary = "A raw e-mail",
            description = "Joins the case it belongs to or opens one. Automatic messages are answered 202 and why.")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Taken.class)))
    ResponseEntity<Taken> email(@RequestBody byte[] raw) {
        return answer(mails.take(reader.read(raw)));
    }

    private static ResponseEntity<Taken> answer(Taken taken) {
        return switch (taken.outcome()) {
            case OPENED ->
                ResponseEntity.created(URI.create("/api/cases/" + taken.caseId()))
                        .body(taken);
            case JOINED, REPLIED, DUPLICATE -> ResponseEntity.ok(taken);
            case IGNORED -> ResponseEntity.accepted().body(taken);
        };
    }
}
