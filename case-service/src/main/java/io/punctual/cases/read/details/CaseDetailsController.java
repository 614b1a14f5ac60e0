package io.punctual.cases.read.details;

import io.punctual.cases.http.Access;
import io.punctual.cases.read.CaseView;
import io.punctual.kit.web.ETags;
import io.punctual.kit.web.Page;
import io.punctual.kit.web.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One case and its history over HTTP. */
@RestController
@RequestMapping("/api/cases/{caseId}")
@PreAuthorize(Access.DESK)
@Tag(name = "Cases")
class CaseDetailsController {
    private final CaseStory stories;

    CaseDetailsController(CaseStory stories) {
        this.stories = stories;
    }

    @GetMapping
    @Operation(summary = "One case", description = "With asOf, a UTC time, the case as it was then.")
    ResponseEntity<CaseView> get(@PathVariable UUID caseId, @RequestParam(required = false) @Nullable Instant asOf) {
        var story = stories.of(caseId);
        var view = CaseFold.view(asOf == null ? story : story.until(asOf))
                .orElseThrow(() -> ProblemException.notFound("case", caseId + " at " + asOf));
        return ResponseEntity.ok().eTag(ETags.of(view.version())).body(view);
    }

    @GetMapping("/history")
    @Operation(
            summary = "What happened to a case",
            description =
                    "Who did what, when, and on which cause; in order. With what was done in cases that were merged into it.")
    Page<Entry> history(@PathVariable UUID caseId) {
        return new Page<>(History.of(stories.of(caseId), stories.mergedInto(caseId)), null);
    }
}
