package io.punctual.milestones.web;

import io.punctual.kit.web.Page;
import io.punctual.milestones.access.Access;
import io.punctual.milestones.read.BoardFilter;
import io.punctual.milestones.read.ComingDue;
import io.punctual.milestones.read.MilestoneBoard;
import io.punctual.milestones.read.Slots;
import io.punctual.milestones.timeline.Occurrence.State;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The breach board: what is due next over all cases, and how much comes due when. */
@RestController
@RequestMapping("/api/milestones")
@Tag(name = "Breach board")
class BoardController {
    private static final int MOST = 200;
    private static final int USUAL = 50;

    private final MilestoneBoard board;
    private final ComingDue comingDue;

    BoardController(MilestoneBoard board, ComingDue comingDue) {
        this.board = board;
        this.comingDue = comingDue;
    }

    record Question(
            @Parameter(description = "RUNNING, PAUSED, COMPLETED, CANCELLED, or several with commas; all when left out")
            @Nullable String state,

            @Nullable String dueAfter,
            @Nullable String dueBefore,

            @Parameter(description = "Who owns the case, a person or a queue") @Nullable String owner,

            @Parameter(description = "The queue that owns the case") @Nullable String queue,

            @Nullable String violated,
            @Nullable String processId,

            @Parameter(description = "The milestone's name, exactly") @Nullable String name) {

        BoardFilter filter() {
            if (owner != null && queue != null) {
                throw Asked.wrong("queue", queue, "cannot be combined with owner; a case has one of them");
            }
            return new BoardFilter(
                    Asked.oneOrMore(State.class, "state", state),
                    Asked.instant("dueAfter", dueAfter),
                    Asked.instant("dueBefore", dueBefore),
                    Asked.text("owner", owner),
                    Asked.text("queue", queue),
                    Asked.flag("violated", violated),
                    Asked.text("processId", processId),
                    Asked.text("name", name));
        }
    }

    /** The slots in order, empty ones too. */
    record Counts(String zone, Slots by, List<ComingDue.Slot> items) {}

    @GetMapping
    @PreAuthorize(Access.READ)
    @Operation(
            summary = "Milestones of all cases, the next due first",
            description =
                    "violated=true with state=RUNNING is what is late now; dueAfter is inclusive, dueBefore is not.")
    Page<MilestoneBoard.Entry> all(
            @ParameterObject Question question,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String limit) {
        return board.page(question.filter(), cursor, Asked.limit(limit, USUAL, MOST));
    }

    @GetMapping("/counts")
    @PreAuthorize(Access.READ)
    @Operation(
            summary = "How many running and paused milestones come due in each hour or day",
            description =
                    "Hours and days are those of the zone's clock; an hour that comes twice is counted twice, each by itself.")
    Counts counts(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(defaultValue = "HOUR") String by,
            @RequestParam(required = false) @Nullable String zone,
            @RequestParam(required = false) @Nullable String owner,
            @RequestParam(required = false) @Nullable String queue,
            @RequestParam(required = false) @Nullable String processId,
            @RequestParam(required = false) @Nullable String name) {
        var filter = new Question("RUNNING,PAUSED", null, null, owner, queue, null, processId, name).filter();
        var slots = Asked.constant(Slots.class, "by", by);
        var clock = Asked.zone("zone", zone);
        var shown = clock == null ? ZoneOffset.UTC : clock;
        var bounds = Asked.bounds(slots, Asked.required("from", from), Asked.required("to", to), shown);
        return new Counts(shown.getId(), slots, comingDue.between(bounds, shown, filter));
    }
}
