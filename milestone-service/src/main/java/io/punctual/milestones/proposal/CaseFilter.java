package io.punctual.milestones.proposal;

import io.punctual.kit.message.MessageJson;
import io.punctual.kit.web.FieldProblem;
import io.punctual.kit.web.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Which cases are meant, by what their latest fact and their latest cover say; what is left out means any. */
public record CaseFilter(
        @Nullable String accountId,
        @Nullable String contactId,
        @Nullable String productCode,
        @Nullable String assetId,
        @Nullable String priority,
        @Nullable String channel,
        @Nullable String type,
        @Nullable String ownerId,
        @Nullable Map<String, Object> fields,
        @Nullable String entitlementId,
        @Nullable String processId) {
    public static final CaseFilter ANY =
            new CaseFilter(null, null, null, null, null, null, null, null, null, null, null);

    private static final Set<String> PRIORITIES = Set.of("LOW", "MEDIUM", "HIGH", "CRITICAL");
    private static final Set<String> CHANNELS =
            Set.of("EMAIL", "WEB", "PHONE", "CHAT", "SMS", "SOCIAL", "COMMUNITY", "API");

    public void check(String path) {
        var problems = new ArrayList<FieldProblem>();
        oneOf(path + ".priority", priority, PRIORITIES, problems);
        oneOf(path + ".channel", channel, CHANNELS, problems);
        if (fields != null) {
            fields.forEach((name, value) -> {
                if (!(value instanceof String || value instanceof Number || value instanceof Boolean)) {
                    problems.add(new FieldProblem(
                            path + ".fields." + name, value, "must be a text, a number, true or false"));
                }
            });
        }
        if (!problems.isEmpty()) {
            throw ProblemException.invalid(problems);
        }
    }

    private static void oneOf(String path, @Nullable String value, Set<String> known, List<FieldProblem> problems) {
        if (value != null && !known.contains(value)) {
            problems.add(new FieldProblem(
                    path, value, "must be one of " + known.stream().sorted().toList()));
        }
    }

    /** What the latest fact's case must contain, as JSON; null when anything does. */
    @Nullable String ofCase() {
        var like = MessageJson.MAPPER.createObjectNode();
        put(like, "accountId", accountId);
        put(like, "contactId", contactId);
        put(like, "productCode", productCode);
        put(like, "assetId", assetId);
        put(like, "priority", priority);
        put(like, "channel", channel);
        put(like, "type", type);
        put(like, "ownerId", ownerId);
        if (fields != null && !fields.isEmpty()) {
            like.set("fields", MessageJson.MAPPER.valueToTree(fields));
        }
        return like.isEmpty() ? null : like.toString();
    }

    /** What the latest decision must contain, as JSON; null when anything does. */
    @Nullable String ofCover() {
        var like = MessageJson.MAPPER.createObjectNode();
        put(like, "entitlementId", entitlementId);
        put(like, "processId", processId);
        return like.isEmpty() ? null : like.toString();
    }

    private static void put(ObjectNode like, String name, @Nullable String value) {
        if (value != null) {
            like.put(name, value);
        }
    }
}
