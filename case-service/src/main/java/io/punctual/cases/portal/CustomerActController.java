package io.punctual.cases.portal;

import io.punctual.cases.events.Actor;
import io.punctual.cases.events.Channel;
import io.punctual.cases.events.StatusCategory;
import io.punctual.cases.http.Access;
import io.punctual.cases.read.Merges;
import io.punctual.cases.references.Mentioned;
import io.punctual.cases.references.References;
import io.punctual.cases.vocabulary.Statuses;
import io.punctual.cases.web.Caller;
import io.punctual.cases.web.CaseActs;
import io.punctual.cases.web.CaseOpening;
import io.punctual.cases.web.OpenRequest;
import io.punctual.cases.write.CaseCommand.ReceiveMessage;
import io.punctual.kit.security.Customer;
import io.punctual.kit.time.TimeSource;
import io.punctual.kit.web.Idempotency;
import io.punctual.kit.web.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a customer writes: a new question, or a message on a case of the own account. */
@RestController
@RequestMapping("/api/my/cases")
@PreAuthorize(Access.CUSTOMER)
@Tag(name = "For customers")
class CustomerActController {
    private final CustomerCases cases;
    private final Merges merges;
    private final References references;
    private final CaseOpening opening;
    private final CaseActs acts;
    private final Statuses statuses;
    private final Idempotency idempotency;
    private final TimeSource time;
    private final Duration reopenWindow;

    CustomerActController(
            CustomerCases cases,
            Merges merges,
            References references,
            CaseOpening opening,
            CaseActs acts,
            Statuses statuses,
            Idempotency idempotency,
            TimeSource time,
            @Value("${punctual.reopen-window:P14D}") Duration reopenWindow) {
        this.cases = cases;
        this.merges = merges;
        this.references = references;
        this.opening = opening;
        this.acts = acts;
        this.statuses = statuses;
        this.idempotency = idempotency;
        this.time = time;
        this.reopenWindow = reopenWindow;
    }

    @PostMapping
    @Operation(
            summary = "Ask a question",
            description =
                    "Opens a case of your account. With an Idempotency-Key a repeated call gets the first answer again.")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = CustomerCase.class)))
    ResponseEntity<?> open(
            @Valid @RequestBody Question question,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        var customer = Customer.get();
        var writer = writer(customer);
        var command = opening.command(question.request(customer.account(), customer.writer()), null, Map.of());
        return idempotency.once(key, question, () -> {
            var caseId = UUID.randomUUID();
            acts.open(caseId, command, Caller.origin(writer));
            return ResponseEntity.created(URI.create("/api/my/cases/" + caseId))
                    .body(cases.get(customer.account(), caseId));
        });
    }

    @PostMapping("/{caseId}/messages")
    @Operation(
            summary = "Write on a case",
            description =
                    "A closed case is opened again, as an answer by e-mail does, unless it was closed too long ago; what is written on a merged case goes to the one it was merged into.")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = CustomerCase.class)))
    ResponseEntity<?> write(
            @PathVariable UUID caseId,
            @Valid @RequestBody Message message,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        var customer = Customer.get();
        var mine = goingOn(customer.account(), caseId);
        var writer = writer(customer);
        var closedAt = mine.closedAt();
        if (closedAt != null && time.now().isAfter(closedAt.plus(reopenWindow))) {
            throw ProblemException.conflict(
                    "case-closed", "The case was closed too long ago to go on with. Ask a new question.");
        }
        return idempotency.once(key, message, () -> {
            acts.act(mine.caseId(), received(message), Caller.origin(writer), null);
            return ResponseEntity.status(HttpStatus.CREATED).body(cases.get(customer.account(), mine.caseId()));
        });
    }

    /** The case, or the one that its work goes on in if the customer may see that. */
    private CustomerCase goingOn(String account, UUID caseId) {
        var mine = cases.get(account, caseId);
        return mine.mergedInto() == null
                ? mine
                : cases.find(account, merges.target(caseId))
                        .orElseThrow(() -> ProblemException.conflict(
                                "case-merged", "The case was merged into another. Ask a new question."));
    }

    /** Whom the issuer takes for a contact of the account is known here as one of no other. */
    private Actor writer(Customer customer) {
        var contact = customer.writer();
        var account = references.require(new Mentioned(customer.account(), contact, null, null));
        if (account.isPresent() && !account.get().equals(customer.account())) {
            throw ProblemException.of(
                    HttpStatus.FORBIDDEN, "no-contact", "Your contact does not belong to your account.");
        }
        return Actor.contact(contact);
    }

    private ReceiveMessage received(Message message) {
        return new ReceiveMessage(
                "<" + UUID.randomUUID() + "@portal>",
                Channel.WEB,
                null,
                null,
                statuses.first(StatusCategory.OPEN),
                Map.of("body", message.text()));
    }

    record Question(
            @NotBlank @Size(max = 500) String subject,
            @Size(max = 100_000) @Nullable String description,
            @Nullable String productCode) {
        OpenRequest request(String account, String contact) {
            return new OpenRequest(
                    subject,
                    description,
                    Channel.WEB.name(),
                    null,
                    null,
                    null,
                    account,
                    contact,
                    productCode,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        }
    }

    record Message(@NotBlank @Size(max = 100_000) String text) {}
}
