package io.punctual.milestones.timer;

import io.punctual.kit.message.MessageJson;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the messages of one trigger, or of one kind of move, have in common whatever the milestone, with a numbered place for each
 * value that differs.
 *
 * @param warning of no use once the target has passed
 */
public record TriggerTemplate(String key, String type, boolean warning, String headers, String body) {
    /** What differs, in the order its values are given when it fires. */
    enum Place {
        CASE,
        MILESTONE,
        REVISION,
        START,
        TARGET,
        DUE,
        MESSAGE,
        CORRELATION,
        CAUSATION,
        SENT,
        PREVIOUS_TARGET;

        private final String blank = "%" + (ordinal() + 1) + "$s";

        boolean isTime() {
            return this == START || this == TARGET || this == DUE || this == SENT || this == PREVIOUS_TARGET;
        }
    }

    /** Takes out of a message all that belongs to its milestone alone. */
    public static TriggerTemplate of(
            String key, String type, boolean warning, Map<String, String> headers, Object message) {
        return new TriggerTemplate(key, type, warning, headers(headers), body(message));
    }

    private static String headers(Map<String, String> said) {
        var common = new LinkedHashMap<String, String>();
        said.forEach((name, value) -> common.put(name, value.replace("%", "%%")));
        common.put("ce_id", Place.MESSAGE.blank);
        common.put("ce_subject", Place.CASE.blank);
        common.put("ce_sequence", Place.REVISION.blank);
        common.put("ce_time", Place.SENT.blank);
        common.put("ce_correlationid", Place.CORRELATION.blank);
        common.computeIfPresent("ce_causationid", (_, _) -> Place.CAUSATION.blank);
        return MessageJson.MAPPER.writeValueAsString(common);
    }

    private static String body(Object message) {
        var text = MessageJson.MAPPER.writeValueAsString(message).replace("%", "%%");
        var common = (ObjectNode) MessageJson.MAPPER.readTree(text);
        var milestone = common.path("milestoneId").stringValue();
        common.put("at", Place.SENT.blank);
        common.put("caseId", Place.CASE.blank);
        common.put("milestoneId", Place.MILESTONE.blank);
        common.put("revision", Place.REVISION.blank);
        common.put("startedAt", Place.START.blank);
        common.put("targetAt", Place.TARGET.blank);
        if (common.has("previousTargetAt")) {
            common.put("previousTargetAt", Place.PREVIOUS_TARGET.blank);
        }
        if (common.path("trigger") instanceof ObjectNode trigger) {
            trigger.put("dueAt", Place.DUE.blank);
        }
        common.path("actions")
                .forEach(action -> ((ObjectNode) action)
                        .put("key", action.path("key").stringValue().replace(milestone, Place.MILESTONE.blank)));
        // A number, not a text.
        return MessageJson.MAPPER
                .writeValueAsString(common)
                .replace("\"" + Place.REVISION.blank + "\"", Place.REVISION.blank);
    }

    /** The same text has the same name everywhere. */
    public long id() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var all = String.join("\n", key, type, Boolean.toString(warning), headers, body);
            return ByteBuffer.wrap(digest.digest(all.getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
