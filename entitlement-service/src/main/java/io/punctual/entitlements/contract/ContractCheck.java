package io.punctual.entitlements.contract;

import io.punctual.entitlements.definition.Finding;
import io.punctual.entitlements.directory.Kind;
import io.punctual.entitlements.directory.References;
import io.punctual.entitlements.events.ContractLine;
import io.punctual.entitlements.events.ContractTerms;
import io.punctual.entitlements.template.TemplateDesk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Whether a contract makes sense: its dates, its account, and the tree of its lines (rule 5). */
@Component
class ContractCheck {
    private final References references;
    private final TemplateDesk templates;

    ContractCheck(References references, TemplateDesk templates) {
        this.references = references;
        this.templates = templates;
    }

    List<Finding> check(ContractTerms terms, List<ContractLine> lines) {
        var findings = new ArrayList<Finding>();
        if (terms.endDate().isBefore(terms.startDate())) {
            findings.add(new Finding("endDate", terms.endDate(), "must not be before startDate " + terms.startDate()));
        }
        references.require(Kind.ACCOUNT, "accountId", terms.accountId(), findings);
        var byId = new HashMap<String, ContractLine>();
        lines.forEach(line -> byId.putIfAbsent(line.id(), line));
        var seen = new HashSet<String>();
        for (var index = 0; index < lines.size(); index++) {
            var line = lines.get(index);
            var path = "lines[" + index + "]";
            if (!seen.add(line.id())) {
                findings.add(new Finding(path + ".id", line.id(), "is the id of another line too"));
            }
            line(path, line, byId, findings);
        }
        return findings;
    }

    private void line(String path, ContractLine line, Map<String, ContractLine> byId, List<Finding> findings) {
        references.require(Kind.PRODUCT, path + ".productCode", line.productCode(), findings);
        references.require(Kind.ASSET, path + ".assetId", line.assetId(), findings);
        var template = line.entitlementTemplateId();
        if (template != null && templates.find(template).isEmpty()) {
            findings.add(new Finding(path + ".entitlementTemplateId", template, "there is no such template"));
        }
        var start = line.startDate();
        var end = line.endDate();
        if (start != null && end != null && end.isBefore(start)) {
            findings.add(new Finding(path + ".endDate", end, "must not be before startDate " + start));
        }
        if (line.parentId() != null && !byId.containsKey(line.parentId())) {
            findings.add(new Finding(path + ".parentId", line.parentId(), "is no line of this contract"));
        } else if (circular(line, byId)) {
            findings.add(new Finding(path + ".parentId", line.parentId(), "makes the line its own ancestor"));
        }
    }

    private static boolean circular(ContractLine line, Map<String, ContractLine> byId) {
        var above = new HashSet<String>();
        var current = line;
        while (current != null && current.parentId() != null) {
            if (current.parentId().equals(line.id()) || !above.add(current.id())) {
                return true;
            }
            current = byId.get(current.parentId());
        }
        return false;
    }
}
