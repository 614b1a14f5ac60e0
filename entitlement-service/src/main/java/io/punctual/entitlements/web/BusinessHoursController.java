package io.punctual.entitlements.web;

import io.punctual.entitlements.hours.BusinessHours;
import io.punctual.entitlements.hours.HoursDesk;
import io.punctual.entitlements.hours.HoursRows;
import io.punctual.entitlements.rows.Revised;
import io.punctual.kit.security.CurrentUser;
import io.punctual.kit.web.ETags;
import io.punctual.kit.web.Page;
import java.util.List;
import java.util.Map;
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

/** Business hours; each change is a new revision. */
@RestController
@RequestMapping("/api/business-hours")
class BusinessHoursController {
    record HoursView(
            String id,
            long revision,
            @Nullable String name,
            @Nullable String zone,
            @Nullable Map<String, List<List<String>>> weekly,
            @Nullable List<String> holidays,
            @Nullable List<String> yearlyHolidays,
            @Nullable Map<String, List<List<String>>> overrides) {
        static HoursView of(Revised<BusinessHours> revised) {
            var hours = revised.content();
            return new HoursView(
                    revised.id(),
                    revised.revision(),
                    hours.name(),
                    hours.zone(),
                    hours.weekly(),
                    hours.holidays(),
                    hours.yearlyHolidays(),
                    hours.overrides());
        }
    }

    private final HoursDesk desk;

    BusinessHoursController(HoursDesk desk) {
        this.desk = desk;
    }

    @PutMapping("/{id}")
    @PreAuthorize(Access.CONFIGURE)
    ResponseEntity<HoursView> put(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody BusinessHours hours) {
        var revised =
                desk.put(id, hours, ETags.ifMatch(ifMatch), CurrentUser.get().id());
        return Answers.of(revised, HoursView::of);
    }

    @GetMapping("/{id}")
    @PreAuthorize(Access.READ)
    ResponseEntity<HoursView> get(@PathVariable String id) {
        return Answers.of(desk.get(id), HoursView::of);
    }

    /** Everything that was ever said of these hours. */
    record HoursHistory(List<HoursRows.Change> items) {}

    @GetMapping("/{id}/history")
    @PreAuthorize(Access.READ)
    HoursHistory history(@PathVariable String id) {
        return new HoursHistory(desk.history(id));
    }

    @GetMapping
    @PreAuthorize(Access.READ)
    Page<HoursView> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return Answers.page(desk.list(cursor, limit), HoursView::of);
    }
}
