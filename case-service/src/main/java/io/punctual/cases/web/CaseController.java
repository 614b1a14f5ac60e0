package io.punctual.cases.web;

import io.punctual.cases.events.StatusCategory;
import io.punctual.cases.http.Access;
import io.punctual.cases.write.CaseChange;
import io.punctual.kit.web.ETags;
import io.punctual.kit.web.Idempotency;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Opening a case over HTTP. */
@RestController
@PreAuthorize(Access.DESK)
@Tag(name = "Cases")
class CaseController {
    private final CaseOpening opening;
    private final CaseActs acts;
    private final Idempotency idempotency;

    CaseController(CaseOpening opening, CaseActs acts, Idempotency idempotency) {
        this.opening = opening;
        this.acts = acts;
        this.idempotency = idempotency;
    }

    @PostMapping("/api/cases")
    @Operation(
            summary = "Open a case",
            description = "With an Idempotency-Key a repeated call gets the first answer again.")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = OpenedCase.class)))
    ResponseEntity<?> open(
            @Valid @RequestBody OpenRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        var command = opening.command(request, null, Map.of());
        return idempotency.once(key, request, () -> {
            var opened = OpenedCase.of(acts.open(UUID.randomUUID(), command, Caller.origin()));
            return ResponseEntity.created(URI.create("/api/cases/" + opened.caseId()))
                    .eTag(ETags.of(opened.version()))
                    .body(opened);
        });
    }

    /** What is known of a case as soon as it is open. */
    record OpenedCase(UUID caseId, long number, long version, String status, StatusCategory statusCategory) {
        static OpenedCase of(CaseChange opened) {
            var now = opened.snapshot();
            return new OpenedCase(
                    now.caseId(),
                    now.number(),
                    opened.version(),
                    now.status().name(),
                    now.status().category());
        }
    }
}
