package io.punctual.milestones.preview;

import io.punctual.milestones.access.Access;
import io.punctual.milestones.definition.ProcessRef;
import io.punctual.milestones.proposal.CaseFilter;
import io.punctual.milestones.proposal.CaseSelection;
import io.punctual.milestones.proposal.Wrong;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Previews over HTTP: which targets a change would move, and what would be late at once. */
@RestController
@RequestMapping("/api")
@Tag(name = "Previews")
class PreviewController {
    private static final int MOST = 2_000;
    private static final int USUAL = 500;
    private static final Set<String> PRIORITIES = Set.of("LOW", "MEDIUM", "HIGH", "CRITICAL");
    private static final String NOTHING_CHANGES =
            "Nothing was changed. The counts are those of the cases looked at for this page;"
                    + " the counts of all pages add up.";
    private static final String COVER =
            "What the change means for the cover is decided by entitlement-service afterwards; give"
                    + " processId and processVersion to see the case under another process.";

    private final Previews previews;
    private final CaseSelection cases;

    PreviewController(Previews previews, CaseSelection cases) {
        this.previews = previews;
        this.cases = cases;
    }

    record Migration(
            @Nullable Integer toVersion,

            @Schema(description = "The versions whose cases are to move; all others when left out") @Nullable List<Integer> fromVersions,

            @Nullable CaseFilter filter) {}

    record NewHours(
            @Schema(type = "object", description = "The business hours as they would be saved") @Nullable JsonNode definition) {}

    record Reclassification(
            @Nullable String priority,
            @Nullable String type,
            @Nullable String productCode,
            @Nullable Map<String, Object> fields,
            @Nullable String processId,
            @Nullable Integer processVersion) {}

    /** The page, and how many open cases there are in all under each version. */
    record MigrationPreview(Map<Integer, Integer> openCasesByVersion, PreviewPage preview) {}

    @PostMapping("/entitlement-processes/{id}/migrations/preview")
    @PreAuthorize(Access.PLAN)
    @Operation(
            summary = "What moving open cases to another version would do",
            description = "toVersion may be a draft. limit is the number of cases looked at, up to 2000.")
    MigrationPreview migration(
            @PathVariable String id,
            @RequestBody Migration migration,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "" + USUAL) int limit) {
        var to = migration.toVersion();
        if (to == null) {
            throw Wrong.missing("toVersion", "the number of a version is needed");
        }
        var from = migration.fromVersions() == null ? List.<Integer>of() : migration.fromVersions();
        if (from.contains(to)) {
            throw Wrong.value("fromVersions", to, "is where the cases are to go");
        }
        var filter = migration.filter() == null ? CaseFilter.ANY : migration.filter();
        filter.check("filter");
        var page = previews.migration(
                new ProcessRef(id, to), from, filter, cursor, checked(limit), List.of(NOTHING_CHANGES));
        return new MigrationPreview(cases.openByVersion(id), page);
    }

    @PostMapping("/business-hours/{id}/changes/preview")
    @PreAuthorize(Access.PLAN)
    @Operation(
            summary = "What changing business hours would do to open cases",
            description = "The change counts from now on: what has elapsed stays as it was counted.")
    PreviewPage hours(
            @PathVariable String id,
            @RequestBody NewHours change,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "" + USUAL) int limit) {
        var definition = change.definition();
        if (definition == null) {
            throw Wrong.missing("definition", "the business hours as they would be are needed");
        }
        return previews.hours(id, definition, cursor, checked(limit), List.of(NOTHING_CHANGES));
    }

    @PostMapping("/cases/{caseId}/milestones/preview")
    @PreAuthorize(Access.DESK)
    @Operation(
            summary = "What reclassifying a case would do to its milestones",
            description = "Such as: this breaches First reply at once (violatedAtOnce).")
    PreviewPage ofCase(@PathVariable UUID caseId, @RequestBody Reclassification change) {
        if ((change.processId() == null) != (change.processVersion() == null)) {
            throw Wrong.value("processVersion", change.processVersion(), "belongs to processId; give both or neither");
        }
        var process = change.processId() == null || change.processVersion() == null
                ? null
                : new ProcessRef(change.processId(), change.processVersion());
        return previews.ofCase(caseId, values(change), process, List.of("Nothing was changed.", COVER));
    }

    private static Map<String, Object> values(Reclassification change) {
        var values = new HashMap<String, Object>();
        if (change.priority() != null && !PRIORITIES.contains(change.priority())) {
            throw Wrong.value("priority", change.priority(), "must be one of LOW, MEDIUM, HIGH, CRITICAL");
        }
        put(values, "case.priority", change.priority());
        put(values, "case.type", change.type());
        put(values, "case.productCode", change.productCode());
        if (change.fields() != null) {
            change.fields()
                    .forEach((name, value) -> values.put("case.fields." + name, Scalars.of("fields." + name, value)));
        }
        if (values.isEmpty() && change.processId() == null) {
            throw Wrong.missing("priority", "give what is to change: priority, type, productCode, fields or processId");
        }
        return values;
    }

    private static void put(Map<String, Object> values, String name, @Nullable String value) {
        if (value != null) {
            values.put(name, value);
        }
    }

    private static int checked(int limit) {
        if (limit < 1 || limit > MOST) {
            throw Wrong.value("limit", limit, "must be from 1 to " + MOST);
        }
        return limit;
    }
}
