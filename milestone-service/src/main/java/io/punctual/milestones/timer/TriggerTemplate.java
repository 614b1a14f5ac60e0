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
 * What the messages of one trigger have in common whatever the milestone, with a numbered place for each value that differs.
 *
 * @param warning of no use once the target has passed
 */
public record TriggerTemplate(String key, String type, boolean warning, String headers, String body) {
    private static final String CASE = "%1$s";
    private static final String MILESTONE = "%2$s";
    private static final String REVISION = "%3$s";
    private static final String START = "%4$s";
    private static final String TARGET = "%5$s";
    private static final String DUE = "%6$s";
    private static final String MESSAGE = "%7$s";
    private static final String CORRELATION = "%8$s";
    private static final String CAUSATION = "%9$s";
    private static final String SENT = "%10$s";

    /** Takes out of a message all that belongs to its milestone alone. */
    public static TriggerTemplate of(
            String key, String type, boolean warning, Map<String, String> headers, Object message) {
        return new TriggerTemplate(key, type, warning, headers(headers), body(message));
    }

    private static String headers(Map<String, String> said) {
        var common = new LinkedHashMap<String, String>();
        said.forEach((name, value) -> common.put(name, value.replace("%", "%%")));
        common.put("ce_id", MESSAGE);
        common.put("ce_subject", CASE);
        common.put("ce_sequence", REVISION);
        common.put("ce_time", SENT);
        common.put("ce_correlationid", CORRELATION);
        common.computeIfPresent("ce_causationid", (_, _) -> CAUSATION);
        var text = MessageJson.MAPPER.writeValueAsString(common);
        return unquoted(CAUSATION, unquoted(CORRELATION, text));
    }

    private static String body(Object message) {
        var text = MessageJson.MAPPER.writeValueAsString(message).replace("%", "%%");
        var common = (ObjectNode) MessageJson.MAPPER.readTree(text);
        var milestone = common.path("milestoneId").stringValue();
        common.put("at", SENT);
        common.put("caseId", CASE);
        common.put("milestoneId", MILESTONE);
        common.put("revision", REVISION);
        common.put("startedAt", START);
        common.put("targetAt", TARGET);
        ((ObjectNode) common.path("trigger")).put("dueAt", DUE);
        common.path("actions")
                .forEach(action -> ((ObjectNode) action)
                        .put("key", action.path("key").stringValue().replace(milestone, MILESTONE)));
        return unquoted(REVISION, MessageJson.MAPPER.writeValueAsString(common));
    }

    /** For what brings its own quotation marks, and for numbers. */
    private static String unquoted(String place, String json) {
        return json.replace("\"" + place + "\"", place);
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
