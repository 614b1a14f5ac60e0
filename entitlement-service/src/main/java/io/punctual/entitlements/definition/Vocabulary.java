package io.punctual.entitlements.definition;

import io.punctual.kit.expression.VariableType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names that expressions may use, with their types; the admin's own fields stand beside the standard ones. */
public final class Vocabulary {
    public static final String CASE_FIELDS = "case.fields.";

    private static final Map<String, VariableType> STABLE = stable();
    private static final Map<String, VariableType> MOVING = moving();

    private Vocabulary() {}

    /** What the expressions of a process may use: everything a case says of itself as it goes on. */
    public static Map<String, VariableType> ofProcesses(Map<String, VariableType> fields) {
        var names = new LinkedHashMap<>(MOVING);
        names.putAll(ofEntitlements(fields));
        return names;
    }

    /** What the criteria of an entitlement may use: only facts whose change decides the cover again (rule 3). */
    public static Map<String, VariableType> ofEntitlements(Map<String, VariableType> fields) {
        var names = new LinkedHashMap<>(STABLE);
        fields.forEach((name, type) -> names.put(CASE_FIELDS + name, type));
        return names;
    }

    /** Those of the names whose change decides the cover of a case again. */
    public static Map<String, VariableType> deciding(Map<String, VariableType> names) {
        var deciding = new LinkedHashMap<>(names);
        deciding.keySet().removeAll(MOVING.keySet());
        return deciding;
    }

    private static Map<String, VariableType> stable() {
        var names = new LinkedHashMap<String, VariableType>();
        List.of("priority", "type", "channel", "accountId", "contactId", "productCode", "assetId", "parentId")
                .forEach(name -> names.put("case." + name, VariableType.STRING));
        names.put("case.receivedAt", VariableType.TIMESTAMP);
        List.of("account.id", "account.name", "account.parentId", "contact.id", "contact.accountId", "contact.locale")
                .forEach(name -> names.put(name, VariableType.STRING));
        List.of("asset.id", "asset.name", "asset.accountId", "asset.productCode", "asset.serialNumber")
                .forEach(name -> names.put(name, VariableType.STRING));
        List.of("product.code", "product.name", "product.family").forEach(name -> names.put(name, VariableType.STRING));
        return names;
    }

    private static Map<String, VariableType> moving() {
        var names = new LinkedHashMap<String, VariableType>();
        List.of("entitlement.id", "entitlement.name", "entitlement.type")
                .forEach(name -> names.put(name, VariableType.STRING));
        List.of("status", "statusCategory", "ownerId", "ownerKind", "firstReplyChannel", "lastReplyChannel")
                .forEach(name -> names.put("case." + name, VariableType.STRING));
        List.of("number", "customerMessageCount", "reopenCount")
                .forEach(name -> names.put("case." + name, VariableType.NUMBER));
        List.of("escalated", "awaitingReply", "manuallyPaused", "statusPausesMilestones")
                .forEach(name -> names.put("case." + name, VariableType.BOOLEAN));
        List.of("openedAt", "firstReplyAt", "lastReplyAt", "awaitingReplySince", "closedAt")
                .forEach(name -> names.put("case." + name, VariableType.TIMESTAMP));
        return names;
    }
}
