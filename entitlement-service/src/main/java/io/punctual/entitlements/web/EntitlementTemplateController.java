package io.punctual.entitlements.web;

import io.punctual.entitlements.rows.Revised;
import io.punctual.entitlements.template.EntitlementTemplate;
import io.punctual.entitlements.template.LineStarts;
import io.punctual.entitlements.template.TemplateDesk;
import io.punctual.kit.web.ETags;
import io.punctual.kit.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Templates that entitlements are made from. */
@RestController
@RequestMapping("/api/entitlement-templates")
class EntitlementTemplateController {
    record TemplateView(
            String id,
            long revision,
            String name,
            @Nullable String type,
            @Nullable String processId,
            @Nullable String processName,
            @Nullable String businessHoursId,
            @Nullable Integer termDays,
            @Nullable Integer cases,
            List<String> productCodes) {
        static TemplateView of(Revised<EntitlementTemplate> revised) {
            var template = revised.content();
            return new TemplateView(
                    revised.id(),
                    revised.revision(),
                    template.name(),
                    template.type(),
                    template.processId(),
                    template.processName(),
                    template.businessHoursId(),
                    template.termDays(),
                    template.cases(),
                    template.productCodes());
        }
    }

    /** Contracts of which a line cannot get its entitlement yet, with why. */
    record Waiting(List<LineStarts.Trouble> items) {}

    private final TemplateDesk desk;
    private final LineStarts starts;

    EntitlementTemplateController(TemplateDesk desk, LineStarts starts) {
        this.desk = desk;
        this.starts = starts;
    }

    @GetMapping("/waiting")
    @PreAuthorize(Access.READ)
    Waiting waiting() {
        return new Waiting(starts.troubles());
    }

    @PutMapping("/{id}")
    @PreAuthorize(Access.CONFIGURE)
    ResponseEntity<TemplateView> put(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody EntitlementTemplate template) {
        return Answers.of(desk.put(id, template, ETags.ifMatch(ifMatch)), TemplateView::of);
    }

    @GetMapping("/{id}")
    @PreAuthorize(Access.READ)
    ResponseEntity<TemplateView> get(@PathVariable String id) {
        return Answers.of(desk.get(id), TemplateView::of);
    }

    @GetMapping
    @PreAuthorize(Access.READ)
    Page<TemplateView> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return Answers.page(desk.list(cursor, limit), TemplateView::of);
    }
}
