package io.punctual.cases.vocabulary;

import io.punctual.cases.events.StatusCategory;
import io.punctual.cases.http.Access;
import io.punctual.cases.http.Choice;
import io.punctual.kit.web.ETags;
import io.punctual.kit.web.FieldProblem;
import io.punctual.kit.web.Page;
import io.punctual.kit.web.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Statuses over HTTP. */
@RestController
@RequestMapping("/api/case-statuses")
@Tag(name = "Words")
class StatusController {
    private static final int LONGEST_NAME = 100;

    private final Statuses statuses;

    StatusController(Statuses statuses) {
        this.statuses = statuses;
    }

    @PutMapping("/{name}")
    @PreAuthorize(Access.ADMIN)
    @Operation(summary = "Create or change a status", description = "The name may be in any language.")
    ResponseEntity<StatusDefinition> put(@PathVariable String name, @Valid @RequestBody StatusRequest request) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw ProblemException.invalid(
                    new FieldProblem("name", name, "must have 1 to " + LONGEST_NAME + " characters"));
        }
        var saved = statuses.put(request.definition(name.strip()));
        return ResponseEntity.ok().eTag(ETags.of(saved.revision())).body(saved);
    }

    @GetMapping("/{name}")
    @PreAuthorize(Access.DESK)
    @Operation(summary = "One status")
    ResponseEntity<StatusDefinition> get(@PathVariable String name) {
        var status = statuses.definition(name).orElseThrow(() -> ProblemException.notFound("status", name));
        return ResponseEntity.ok().eTag(ETags.of(status.revision())).body(status);
    }

    @GetMapping
    @PreAuthorize(Access.DESK)
    @Operation(summary = "All statuses, the oldest first")
    Page<StatusDefinition> list() {
        return new Page<>(statuses.all(), null);
    }

    record StatusRequest(
            @NotBlank String category,
            @Nullable Boolean pausesMilestones,
            @Nullable Boolean active) {
        StatusDefinition definition(String name) {
            return new StatusDefinition(
                    name,
                    0,
                    Choice.of(StatusCategory.class, "category", category),
                    pausesMilestones != null && pausesMilestones,
                    active == null || active);
        }
    }
}
