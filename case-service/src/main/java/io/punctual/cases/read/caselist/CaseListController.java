package io.punctual.cases.read.caselist;

import io.punctual.cases.events.Priority;
import io.punctual.cases.events.StatusCategory;
import io.punctual.cases.http.Access;
import io.punctual.cases.http.Choice;
import io.punctual.cases.http.Limit;
import io.punctual.cases.read.CaseView;
import io.punctual.kit.web.Cursor;
import io.punctual.kit.web.FieldProblem;
import io.punctual.kit.web.Page;
import io.punctual.kit.web.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
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
            description = "q finds a number, or a part of the subject in any language. sort is number or -number.")
    Page<CaseView> list(
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String statusCategory,
            @RequestParam(required = false) @Nullable String priority,
            @RequestParam(required = false) @Nullable String ownerId,
            @RequestParam(required = false) @Nullable String accountId,
            @RequestParam(required = false) @Nullable String contactId,
            @RequestParam(required = false) @Nullable String productCode,
            @RequestParam(required = false) @Nullable Boolean escalated,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        var filter = new CaseFilter(
                status,
                statusCategory == null ? null : Choice.of(StatusCategory.class, "statusCategory", statusCategory),
                priority == null ? null : Choice.of(Priority.class, "priority", priority),
                ownerId,
                accountId,
                contactId,
                productCode,
                escalated,
                q);
        int size = Limit.of(limit);
        var found = cases.list(filter, CaseOrder.of(sort), after(cursor), size);
        return new Page<>(
                found,
                found.size() < size ? null : Cursor.encode(found.getLast().number()));
    }

    @PostMapping("/api/operations/case-list/rebuild")
    @PreAuthorize(Access.ADMIN)
    @Operation(summary = "Write the list anew from the events", description = "Case by case, while the desk works on.")
    Map<String, Integer> rebuild() {
        return Map.of("rebuilt", rebuild.run());
    }

    private static @Nullable Long after(@Nullable String cursor) {
        List<String> parts = Cursor.decode(cursor);
        try {
            return parts.isEmpty() ? null : Long.valueOf(parts.getFirst());
        } catch (NumberFormatException foreign) {
            throw ProblemException.invalid(
                    new FieldProblem("cursor", cursor, "must be the next of an earlier answer, unchanged"));
        }
    }
}
