package io.punctual.entitlements.web;

import io.punctual.entitlements.contract.ContractDesk;
import io.punctual.entitlements.contract.ContractHistory;
import io.punctual.entitlements.events.ContractLine;
import io.punctual.entitlements.events.ContractTerms;
import io.punctual.entitlements.read.contracts.ContractRows;
import io.punctual.entitlements.rows.Revised;
import io.punctual.entitlements.rows.Search;
import io.punctual.kit.security.CurrentUser;
import io.punctual.kit.web.ETags;
import io.punctual.kit.web.Page;
import io.punctual.kit.web.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
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

/** Service contracts with their lines. */
@RestController
@RequestMapping("/api/service-contracts")
class ServiceContractController {
    record LineRequest(
            @NotBlank String id,
            @Nullable String productCode,
            @Nullable String assetId,
            @Nullable String parentId,
            @Nullable LocalDate startDate,
            @Nullable LocalDate endDate,
            @Nullable String entitlementTemplateId) {
        ContractLine line() {
            return new ContractLine(id, productCode, assetId, parentId, startDate, endDate, entitlementTemplateId);
        }
    }

    record ContractRequest(
            @NotBlank String accountId,
            @NotBlank String name,
            @NotNull LocalDate startDate,
            @NotNull LocalDate endDate,
            ContractTerms.@Nullable Status status,
            @Nullable List<@NotNull @Valid LineRequest> lines) {
        ContractTerms terms() {
            var given = status == null ? ContractTerms.Status.ACTIVE : status;
            return new ContractTerms(accountId, name, startDate, endDate, given);
        }

        List<ContractLine> contractLines() {
            return lines == null
                    ? List.of()
                    : lines.stream().map(LineRequest::line).toList();
        }
    }

    record ContractView(
            String id,
            long revision,
            String accountId,
            String name,
            LocalDate startDate,
            LocalDate endDate,
            ContractTerms.Status status,
            List<ContractLine> lines) {
        static ContractView of(Revised<ContractRows.Contract> revised) {
            var contract = revised.content();
            var terms = contract.terms();
            return new ContractView(
                    contract.id(),
                    contract.revision(),
                    terms.accountId(),
                    terms.name(),
                    terms.startDate(),
                    terms.endDate(),
                    terms.status(),
                    contract.lines());
        }
    }

    /** Everything that happened to a contract, the earliest first. */
    record History(List<ContractHistory.Entry> items) {}

    private final ContractDesk desk;
    private final ContractHistory history;

    ServiceContractController(ContractDesk desk, ContractHistory history) {
        this.desk = desk;
        this.history = history;
    }

    @PutMapping("/{id}")
    @PreAuthorize(Access.CONFIGURE)
    ResponseEntity<ContractView> put(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody ContractRequest request) {
        var by = CurrentUser.get().id();
        var revised = desk.put(id, request.terms(), request.contractLines(), ETags.ifMatch(ifMatch), by);
        return Answers.of(revised, ContractView::of);
    }

    @GetMapping("/{id}")
    @PreAuthorize(Access.READ)
    ResponseEntity<ContractView> get(@PathVariable String id, @RequestParam(required = false) @Nullable Instant asOf) {
        var now = desk.get(id);
        if (asOf == null) {
            return Answers.of(now, ContractView::of);
        }
        return history.asOf(id, asOf)
                .map(then -> ResponseEntity.ok(ContractView.of(new Revised<>(id, then.revision(), false, then))))
                .orElseThrow(() -> ProblemException.notFound("service contract as of " + asOf, id));
    }

    @GetMapping("/{id}/history")
    @PreAuthorize(Access.READ)
    History history(@PathVariable String id) {
        desk.get(id);
        return new History(history.of(id));
    }

    @GetMapping
    @PreAuthorize(Access.READ)
    Page<ContractView> list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return Answers.page(desk.list(Search.of(q), cursor, limit), ContractView::of);
    }
}
