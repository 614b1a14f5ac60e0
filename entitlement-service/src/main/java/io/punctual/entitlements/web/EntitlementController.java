package io.punctual.entitlements.web;

import io.punctual.entitlements.cover.CancellationDesk;
import io.punctual.entitlements.entitlement.EntitlementDesk;
import io.punctual.entitlements.entitlement.EntitlementRows;
import io.punctual.entitlements.rows.Search;
import io.punctual.kit.security.CurrentUser;
import io.punctual.kit.web.ETags;
import io.punctual.kit.web.Page;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Entitlements; what is put is effective for the next case. */
@RestController
@RequestMapping("/api/entitlements")
class EntitlementController {
    private final EntitlementDesk desk;
    private final CancellationDesk cancellations;

    EntitlementController(EntitlementDesk desk, CancellationDesk cancellations) {
        this.desk = desk;
        this.cancellations = cancellations;
    }

    @PutMapping("/{id}")
    @PreAuthorize(Access.CONFIGURE)
    ResponseEntity<EntitlementView> put(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody EntitlementRequest request) {
        var by = CurrentUser.get().id();
        return Answers.of(desk.put(id, request.entitlement(), ETags.ifMatch(ifMatch), by), EntitlementView::of);
    }

    /** Everything that was ever said of an entitlement. */
    record EntitlementHistory(List<EntitlementRows.Change> items) {}

    @GetMapping("/{id}/history")
    @PreAuthorize(Access.READ)
    EntitlementHistory history(@PathVariable String id) {
        return new EntitlementHistory(desk.history(id));
    }

    /** What would become of its open cases. */
    @GetMapping("/{id}/cancellation")
    @PreAuthorize(Access.READ)
    CancellationDesk.Preview cancellation(@PathVariable String id) {
        return cancellations.preview(id);
    }

    @PostMapping("/{id}/cancellation")
    @PreAuthorize(Access.CONFIGURE)
    ResponseEntity<EntitlementView> cancel(
            @PathVariable String id, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        var by = CurrentUser.get().id();
        return Answers.of(desk.cancel(id, ETags.ifMatch(ifMatch), by), EntitlementView::of);
    }

    @GetMapping("/{id}")
    @PreAuthorize(Access.READ)
    ResponseEntity<EntitlementView> get(@PathVariable String id) {
        return Answers.of(desk.get(id), EntitlementView::of);
    }

    @GetMapping
    @PreAuthorize(Access.READ)
    Page<EntitlementView> list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return Answers.page(desk.list(Search.of(q), cursor, limit), EntitlementView::of);
    }
}
