package io.punctual.entitlements.template;

import io.punctual.entitlements.events.ContractLine;
import io.punctual.entitlements.events.ContractTerms;
import io.punctual.entitlements.rows.Revised;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A template that a contract line asks for, with the days from which and to which its entitlement applies (rule 5). */
record LineTemplate(String lineId, String templateId, EntitlementTemplate template, LocalDate start, LocalDate end) {

    /** What the lines of a contract ask for. A line is covered by its parents, so what one above asks for comes once. */
    static List<LineTemplate> of(
            ContractTerms terms, List<ContractLine> lines, Collection<Revised<EntitlementTemplate>> templates) {
        var byId = new HashMap<String, ContractLine>();
        lines.forEach(line -> byId.put(line.id(), line));
        var wanted = new ArrayList<LineTemplate>();
        for (var line : lines) {
            var above = above(line, byId, templates);
            for (var template : templates) {
                if (asks(line, template) && !above.contains(template.id())) {
                    wanted.add(of(terms, line, template));
                }
            }
        }
        return List.copyOf(wanted);
    }

    private static LineTemplate of(ContractTerms terms, ContractLine line, Revised<EntitlementTemplate> template) {
        var start = line.startDate() == null ? terms.startDate() : line.startDate();
        var lineEnd = line.endDate() == null ? terms.endDate() : line.endDate();
        var days = template.content().termDays();
        var end = days == null ? lineEnd : start.plusDays(days - 1L);
        return new LineTemplate(line.id(), template.id(), template.content(), start, end.isBefore(start) ? start : end);
    }

    private static Set<String> above(
            ContractLine line, Map<String, ContractLine> byId, Collection<Revised<EntitlementTemplate>> templates) {
        var asked = new HashSet<String>();
        var seen = new HashSet<String>();
        var parent = line.parentId() == null ? null : byId.get(line.parentId());
        while (parent != null && seen.add(parent.id())) {
            for (var template : templates) {
                if (asks(parent, template)) {
                    asked.add(template.id());
                }
            }
            parent = parent.parentId() == null ? null : byId.get(parent.parentId());
        }
        return asked;
    }

    /** The template a line names stands in place of those of its product. */
    private static boolean asks(ContractLine line, Revised<EntitlementTemplate> template) {
        return line.entitlementTemplateId() == null
                ? line.productCode() != null
                        && template.content().productCodes().contains(line.productCode())
                : line.entitlementTemplateId().equals(template.id());
    }
}
