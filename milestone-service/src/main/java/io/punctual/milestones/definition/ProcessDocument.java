package io.punctual.milestones.definition;

import io.punctual.kit.expression.VariableType;
import java.util.Map;

/** An activated process version as entitlement-service publishes it, with the types its expressions were checked against. */
public record ProcessDocument(
        String id, int version, long revision, Map<String, VariableType> variables, ProcessDefinition definition) {
    public ProcessRef ref() {
        return new ProcessRef(id, version);
    }
}
