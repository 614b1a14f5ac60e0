package io.punctual.milestones.web;

import io.punctual.kit.web.Page;
import io.punctual.milestones.access.Access;
import io.punctual.milestones.compliance.OutcomesOverTime;
import io.punctual.milestones.read.DueByOwner;
import io.punctual.milestones.read.Slots;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a lead looks at first: who has what coming due, and how promises were kept lately. */
@RestController
@RequestMapping("/api/milestones")
@Tag(name = "Breach board")
@PreAuthorize(Access.DESK)
class BoardFiguresController {
    private static final int MOST = 200;

    private final DueByOwner due;
    private final OutcomesOverTime outcomes;

    BoardFiguresController(DueByOwner due, OutcomesOverTime outcomes) {
        this.due = due;
        this.outcomes = outcomes;
    }

    /** The slots in order, empty ones too. */
    record Outcomes(String zone, Slots by, List<OutcomesOverTime.Slot> items) {}

    @GetMapping("/owners")
    @Operation(
            summary =
                    "How many running milestones of each agent's and queue's cases are late, or due before an instant",
            description = "The 200 with most that is late; an entry without ownerId is what nobody owns.")
    Page<DueByOwner.Load> owners(@RequestParam(required = false) @Nullable String dueBefore) {
        return new Page<>(due.before(Asked.required("dueBefore", dueBefore), MOST), null);
    }

    @GetMapping("/outcomes")
    @Operation(
            summary = "How many milestones were met, missed and left undone in each hour or day",
            description =
                    "A milestone counts when it is decided: completed in time, its target passed, or its case closed before that.")
    Outcomes outcomes(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(defaultValue = "DAY") String by,
            @RequestParam(required = false) @Nullable String zone,
            @RequestParam(required = false) @Nullable String owner) {
        var slots = Asked.constant(Slots.class, "by", by);
        var clock = Asked.zone("zone", zone);
        var shown = clock == null ? ZoneOffset.UTC : clock;
        var bounds = Asked.bounds(slots, Asked.required("from", from), Asked.required("to", to), shown);
        return new Outcomes(shown.getId(), slots, outcomes.between(bounds, shown, Asked.text("owner", owner)));
    }
}
