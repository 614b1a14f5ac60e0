package io.punctual.entitlements.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.punctual.entitlements.cover.CaseFacts;
import io.punctual.entitlements.cover.Choice;
import io.punctual.entitlements.cover.CoverDesk;
import io.punctual.entitlements.cover.Decision;
import io.punctual.entitlements.cover.Resolver;
import io.punctual.entitlements.definition.Finding;
import io.punctual.entitlements.directory.CaseFields;
import io.punctual.entitlements.directory.Kind;
import io.punctual.entitlements.directory.References;
import io.punctual.entitlements.rows.Preconditions;
import io.punctual.kit.command.Commands;
import io.punctual.kit.security.CurrentUser;
import io.punctual.kit.time.TimeSource;
import io.punctual.kit.web.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which entitlement a case would get or got, and why not the others. */
@RestController
@RequestMapping("/api/entitlements")
class ResolutionController {
    record ResolutionRequest(
            @Nullable String accountId,
            @Nullable String contactId,
            @Nullable String productCode,
            @Nullable String assetId,
            @Nullable String priority,
            @Nullable String type,
            @Nullable String channel,
            @Nullable Map<String, Object> fields,
            @Nullable Instant at,
            @Nullable String businessHoursId) {
        Map<Kind, String> references() {
            var ids = new EnumMap<Kind, String>(Kind.class);
            put(ids, Kind.ACCOUNT, accountId);
            put(ids, Kind.CONTACT, contactId);
            put(ids, Kind.PRODUCT, productCode);
            put(ids, Kind.ASSET, assetId);
            return ids;
        }

        private static void put(Map<Kind, String> ids, Kind kind, @Nullable String id) {
            if (id != null) {
                ids.put(kind, id);
            }
        }
    }

    record Chosen(String id, @Nullable String name) {}

    record ResolutionView(
            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Chosen entitlement,

            boolean covered,
            @Nullable String processId,
            @Nullable Integer processVersion,
            @Nullable String businessHoursId,
            @Nullable String caseBusinessHoursId,
            Instant startAt,
            @Nullable String startFrom,
            boolean waiting,
            String reason,
            @Nullable String reasonKo,
            List<Decision.Considered> candidates) {
        static ResolutionView of(Decision decision) {
            var id = decision.entitlementId();
            return new ResolutionView(
                    id == null ? null : new Chosen(id, decision.entitlementName()),
                    decision.covered(),
                    decision.processId(),
                    decision.processVersion(),
                    decision.businessHoursId(),
                    decision.caseBusinessHoursId(),
                    decision.startAt(),
                    decision.startFrom(),
                    decision.waiting(),
                    decision.reason(),
                    decision.reasonKo(),
                    decision.candidates());
        }
    }

    private final Resolver resolver;
    private final CoverDesk desk;
    private final References references;
    private final CaseFields fields;
    private final Commands commands;
    private final TimeSource time;

    ResolutionController(
            Resolver resolver,
            CoverDesk desk,
            References references,
            CaseFields fields,
            Commands commands,
            TimeSource time) {
        this.resolver = resolver;
        this.desk = desk;
        this.references = references;
        this.fields = fields;
        this.commands = commands;
        this.time = time;
    }

    @PostMapping("/resolution")
    @PreAuthorize(Access.READ)
    ResolutionView resolve(@RequestBody ResolutionRequest request) {
        var values = Fields.of(request.fields());
        Preconditions.none(unknown(request, values));
        return ResolutionView.of(resolver.dryRun(new CaseFacts(
                request.accountId(),
                request.contactId(),
                request.productCode(),
                request.assetId(),
                null,
                request.priority(),
                request.type(),
                request.channel(),
                values,
                request.at() == null ? time.now() : request.at(),
                request.businessHoursId())));
    }

    @GetMapping("/decisions/{caseId}")
    @PreAuthorize(Access.READ)
    ResolutionView decided(@PathVariable UUID caseId) {
        return desk.decision(caseId)
                .map(ResolutionView::of)
                .orElseThrow(() -> ProblemException.notFound("decision for case", caseId));
    }

    record ChoiceRequest(
            @NotBlank String entitlementId,
            @NotBlank @Size(max = 500) String reason) {}

    @PutMapping("/decisions/{caseId}/choice")
    @PreAuthorize(Access.DESK)
    ResolutionView choose(@PathVariable UUID caseId, @Valid @RequestBody ChoiceRequest request) {
        var choice = new Choice(
                request.entitlementId(), request.reason(), CurrentUser.get().id(), time.now());
        return ResolutionView.of(commands.execute("choose-entitlement", () -> desk.choose(caseId, choice)));
    }

    @DeleteMapping("/decisions/{caseId}/choice")
    @PreAuthorize(Access.DESK)
    ResolutionView withdraw(@PathVariable UUID caseId) {
        return ResolutionView.of(commands.execute("withdraw-choice", () -> desk.choose(caseId, null)));
    }

    private List<Finding> unknown(ResolutionRequest request, Map<String, Object> values) {
        var findings = new ArrayList<Finding>();
        references.requireAll(request.references(), ResolutionController::field, findings);
        var known = values.isEmpty() ? Set.<String>of() : fields.all().keySet();
        values.forEach((name, value) -> {
            if (!known.contains(name)) {
                findings.add(new Finding("fields." + name, value, "there is no such field of cases"));
            }
        });
        return findings;
    }

    private static String field(Kind kind) {
        return kind == Kind.PRODUCT ? "productCode" : kind.word() + "Id";
    }
}
