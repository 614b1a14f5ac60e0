package io.punctual.cases.read.caselist;

import io.punctual.cases.events.Priority;
import io.punctual.cases.events.StatusCategory;
import io.punctual.cases.http.Access;
import io.punctual.cases.http.Choice;
import io.punctual.cases.http.Limit;
import io.punctual.cases.read.CaseView;
import io.punctual.kit.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The list of cases over HTTP. */
@RestController
@Tag(name = "Cases")
class CaseListController {
    private final CaseListQuery cases;
    private final CaseListRebuild rebuild;

    CaseListController(CaseListQuery cases, CaseListRebuild rebuild) {
        this.cases = cases;
        this.rebuild = rebuild;
    }

    @GetMapping("/api/cases")
    @PreAuthorize(Access.DESK)
    @Operation(
            summary = "Cases, narrowed and page by page",
            description =
                    "ownerId, statusCategory and priority may be several. q finds a number, or a part of the subject in any language. sort is number, -number or nextMilestone.")
    Page<CaseView> list(
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(defaultValue = "") List<String> statusCategory,
            @RequestParam(defaultValue = "") List<String> priority,
            @RequestParam(defaultValue = "") List<String> ownerId,
            @RequestParam(defaultValue = "false") boolean unassigned,
            @RequestParam(required = false) @Nullable String accountId,
            @RequestParam(required = false) @Nullable String contactId,
            @RequestParam(required = false) @Nullable String productCode,
            @RequestParam(required = false) @Nullable Boolean escalated,
            @RequestParam(required = false) @Nullable Boolean spam,
            @RequestParam(required = false) @Nullable Instant dueBefore,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        var filter = new CaseFilter(
                status,
                chosen(StatusCategory.class, "statusCategory", statusCategory),
                chosen(Priority.class, "priority", priority),
                ownerId,
                unassigned,
                accountId,
                contactId,
                productCode,
                escalated,
                spam,
                dueBefore,
                q);
        int size = Limit.of(limit);
        var order = CaseOrder.of(sort);
        var found = cases.list(filter, order, Place.of(cursor), size);
        return new Page<>(found, found.size() < size ? null : Place.after(found.getLast(), order));
    }

    private static <E extends Enum<E>> List<E> chosen(Class<E> words, String field, List<String> names) {
        return names.stream().map(name -> Choice.of(words, field, name)).toList();
    }

    @PostMapping("/api/operations/case-list/rebuild")
    @PreAuthorize(Access.ADMIN)
    @Operation(summary = "Write the list anew from the events", description = "Case by case, while the desk works on.")
    Map<String, Integer> rebuild() {
        return Map.of("rebuilt", rebuild.run());
    }
}
