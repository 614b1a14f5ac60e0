package io.punctual.entitlements.entitlement;

import io.punctual.entitlements.definition.DefinitionReader;
import io.punctual.entitlements.definition.Finding;
import io.punctual.entitlements.definition.ProcessDefinition;
import io.punctual.entitlements.expressions.Expressions;
import io.punctual.entitlements.read.processes.ProcessRows;
import io.punctual.entitlements.sense.ToAndFro;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Whether an entitlement and others of its account would hand a case to and fro. */
@Component
public class Neighbours {
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
        return check(id, entitlement, this::definition);
    }

    /** The same for the entitlements of a process, if their cases ran this definition of it. */
    public ToAndFro.Result check(String processId, ProcessDefinition definition) {
        var errors = new LinkedHashSet<Finding>();
        var warnings = new LinkedHashSet<Finding>();
        for (var stored : rows.withCriteria(processId, MOST)) {
            var found = check(
                    stored.id(),
                    stored.entitlement(),
                    other -> other.equals(processId) ? Optional.of(definition) : definition(other));
            errors.addAll(found.errors());
            warnings.addAll(found.warnings());
        }
        return new ToAndFro.Result(List.copyOf(errors), List.copyOf(warnings));
    }

    private ToAndFro.Result check(
            String id, Entitlement entitlement, Function<String, Optional<ProcessDefinition>> processes) {
        if (entitlement.criteria() == null || entitlement.cancelled()) {
            return NOTHING;
        }
        var parties = new ArrayList<ToAndFro.Party>();
        party(id, entitlement, processes).ifPresent(parties::add);
        rows.ofAccount(entitlement.accountId(), MOST).stream()
                .filter(other -> !other.id().equals(id))
                .filter(other -> other.entitlement().criteria() != null
                        && !other.entitlement().cancelled())
                .flatMap(other -> party(other.id(), other.entitlement(), processes).stream())
                .forEach(parties::add);
        return ToAndFro.check(parties, expressions.criteria(), expressions.criteriaVocabulary());
    }

    private static Optional<ToAndFro.Party> party(
            String id, Entitlement entitlement, Function<String, Optional<ProcessDefinition>> processes) {
        return processes
                .apply(entitlement.processId())
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
