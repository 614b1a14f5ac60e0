package io.punctual.milestones.ledger;

import io.punctual.milestones.timeline.CaseFact;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What milestones need of a message on the topic cases. */
record CaseMessage(
        Instant at,
        Instant occurredAt,
        @Nullable Cause cause,
        Change change,
        @Nullable JsonNode personal) {

    record Cause(String kind, String id) {}

    record Change(
            @Nullable Boolean countsAsReply,
            @Nullable String channel,
            @Nullable String reason) {}

    /** The fact as the timeline takes it; a call has no channel of its own and counts as one by telephone. */
    static CaseFact fact(long sequence, String type, CaseMessage message, JsonNode data) {
        var cause = message.cause();
        var action = cause != null && cause.kind().equals("MILESTONE") ? cause.id() : null;
        var channel = message.change().channel();
        var reply =
                Boolean.TRUE.equals(message.change().countsAsReply()) ? (channel == null ? "PHONE" : channel) : null;
        return new CaseFact(
                sequence,
                type,
                micros(message.at()),
                micros(message.occurredAt()),
                action,
                message.change().reason(),
                reply,
                snapshot(data.path("case")));
    }

    /** As finely as the database keeps time, so that what is stored equals what is folded. */
    static Instant micros(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    private static Map<String, Object> snapshot(JsonNode aCase) {
        var values = new HashMap<String, Object>();
        aCase.properties().forEach(entry -> {
            if (entry.getKey().equals("fields")) {
                entry.getValue()
                        .properties()
                        .forEach(field -> put(values, "case.fields." + field.getKey(), field.getValue()));
            } else {
                put(values, "case." + entry.getKey(), entry.getValue());
            }
        });
        return Map.copyOf(values);
    }

    static void put(Map<String, Object> values, String name, JsonNode value) {
        if (value.isString()) {
            values.put(name, value.stringValue());
        } else if (value.isBoolean()) {
            values.put(name, value.booleanValue());
        } else if (value.isNumber()) {
            values.put(name, value.doubleValue());
        }
    }
}
