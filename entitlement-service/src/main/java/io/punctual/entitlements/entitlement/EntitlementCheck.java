package io.punctual.entitlements.entitlement;

import io.punctual.entitlements.definition.Finding;
import io.punctual.entitlements.directory.DirectoryRows;
import io.punctual.entitlements.directory.Kind;
import io.punctual.entitlements.directory.References;
import io.punctual.entitlements.hours.HoursRows;
import io.punctual.entitlements.read.contracts.ContractRows;
import io.punctual.entitlements.read.processes.ProcessRows;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether an entitlement makes sense: its dates, its numbers, and everything it refers to. */
@Component
class EntitlementCheck {
    private final References references;
    private final DirectoryRows directory;
    private final ContractRows contracts;
    private final ProcessRows processes;
    private final HoursRows hours;

    EntitlementCheck(
            References references,
            DirectoryRows directory,
            ContractRows contracts,
            ProcessRows processes,
            HoursRows hours) {
        this.references = references;
        this.directory = directory;
        this.contracts = contracts;
        this.processes = processes;
        this.hours = hours;
    }

    ArrayList<Finding> check(Entitlement entitlement) {
        var findings = new ArrayList<Finding>();
        if (entitlement.endDate().isBefore(entitlement.startDate())) {
            findings.add(new Finding(
                    "endDate", entitlement.endDate(), "must not be before startDate " + entitlement.startDate()));
        }
        if (entitlement.cases() != null && entitlement.cases() < 1) {
            findings.add(new Finding("cases", entitlement.cases(), "must be at least 1; leave it out for no limit"));
        }
        references.require(Kind.ACCOUNT, "accountId", entitlement.accountId(), findings);
        references.require(Kind.PRODUCT, "productCode", entitlement.productCode(), findings);
        references.require(Kind.ASSET, "assetId", entitlement.assetId(), findings);
        contacts(entitlement.contactIds(), findings);
        contract(entitlement, findings);
        process(entitlement, findings);
        businessHours(entitlement.businessHoursId(), findings);
        return findings;
    }

    private void process(Entitlement entitlement, List<Finding> findings) {
        var version = entitlement.processVersion();
        if (processes.find(entitlement.processId()).isEmpty()) {
            findings.add(new Finding("processId", entitlement.processId(), "there is no such entitlement process"));
        } else if (version != null
                && processes
                        .version(entitlement.processId(), version)
                        .filter(known -> known.state().equals("ACTIVE"))
                        .isEmpty()) {
            findings.add(new Finding(
                    "processVersion", version, "must be an active version; leave it out to follow the default"));
        }
    }

    private void contacts(List<String> contactIds, List<Finding> findings) {
        for (var index = 0; index < contactIds.size(); index++) {
            references.require(Kind.CONTACT, "contactIds[" + index + "]", contactIds.get(index), findings);
        }
    }

    private void contract(Entitlement entitlement, List<Finding> findings) {
        var contractId = entitlement.serviceContractId();
        var lineId = entitlement.contractLineItemId();
        if (contractId == null) {
            if (lineId != null) {
                findings.add(new Finding("serviceContractId", null, "is required with contractLineItemId " + lineId));
            }
            return;
        }
        contracts
                .find(contractId)
                .ifPresentOrElse(
                        contract -> belongs(contract, entitlement, lineId, findings),
                        () -> findings.add(
                                new Finding("serviceContractId", contractId, "there is no such service contract")));
    }

    private void belongs(
            ContractRows.Contract contract, Entitlement entitlement, @Nullable String lineId, List<Finding> findings) {
        var owner = contract.terms().accountId();
        if (!directory.accountAndParents(entitlement.accountId()).contains(owner)) {
            findings.add(new Finding("serviceContractId", contract.id(), "is a contract of account " + owner));
        }
        if (lineId != null
                && contract.lines().stream().noneMatch(line -> line.id().equals(lineId))) {
            findings.add(new Finding("contractLineItemId", lineId, "is no line of contract " + contract.id()));
        }
    }

    private void businessHours(@Nullable String id, List<Finding> findings) {
        if (id != null && !hours.exists(id)) {
            findings.add(new Finding("businessHoursId", id, "there are no such business hours"));
        }
    }
}
