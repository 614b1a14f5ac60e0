package io.punctual.entitlements.entitlement;

import io.punctual.entitlements.definition.DefinitionReader;
import io.punctual.entitlements.definition.ProcessDefinition;
import io.punctual.entitlements.expressions.Expressions;
import io.punctual.entitlements.read.processes.ProcessRows;
import io.punctual.entitlements.sense.ToAndFro;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether an entitlement and others of its account would hand a case to and fro. */
@Component
class Neighbours {
    private static final int MOST = 50;
    private static final ToAndFro.Result NOTHING = new ToAndFro.Result(List.of(), List.of());

    private final EntitlementRows rows;
    private final ProcessRows processes;
    private final Expressions expressions;

    Neighbours(EntitlementRows rows, ProcessRows processes, Expressions expressions) {
        this.rows = rows;
        this.processes = processes;
        this.expressions = expressions;
    }

    ToAndFro.Result check(String id, Entitlement entitlement) {
        if (entitlement.criteria() == null || entitlement.cancelled()) {
            return NOTHING;
        }
        var parties = new ArrayList<ToAndFro.Party>();
        party(id, entitlement).ifPresent(parties::add);
        rows.ofAccount(entitlement.accountId(), MOST).stream()
                .filter(other -> !other.id().equals(id))
                .filter(other -> other.entitlement().criteria() != null
                        && !other.entitlement().cancelled())
                .flatMap(other -> party(other.id(), other.entitlement()).stream())
                .forEach(parties::add);
        return ToAndFro.check(parties, expressions.criteria(), expressions.criteriaVocabulary());
    }

    private Optional<ToAndFro.Party> party(String id, Entitlement entitlement) {
        return definition(entitlement.processId())
                .map(process -> new ToAndFro.Party(id, entitlement.name(), entitlement.criteria(), process));
    }

    private Optional<ProcessDefinition> definition(String processId) {
        return processes
                .find(processId)
                .flatMap(process -> {
                    var version = process.defaultVersion() == null ? process.latestVersion() : process.defaultVersion();
                    return processes.version(processId, version);
                })
                .map(version -> DefinitionReader.read(version.definition()).definition());
    }
}
