package io.punctual.system;

import java.time.Instant;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The story of a case as `GET /api/cases/{id}/history` tells it. */
record History(List<Entry> entries) {

    /** One line of the story: what, who, when, and on which cause. */
    record Entry(JsonNode shown) {

        String type() {
            return shown.path("type").asString();
        }

        Instant at() {
            return Instant.parse(shown.path("at").asString());
        }

        String actor() {
            return shown.path("actor").path("id").asString("");
        }

        JsonNode cause() {
            return shown.path("cause");
        }
    }

    static History of(JsonNode answer) {
        return new History(answer.path("items").valueStream().map(Entry::new).toList());
    }

    List<Entry> ofType(String type) {
        return entries.stream().filter(entry -> entry.type().contains(type)).toList();
    }

    /** What was delivered to one recipient, a user or a contact. */
    List<Entry> deliveredTo(String recipient) {
        return ofType("notification.sent").stream()
                .filter(entry -> entry.shown().toString().contains('"' + recipient + '"'))
                .toList();
    }

    Entry only(String type) {
        var found = ofType(type);
        if (found.size() != 1) {
            throw new AssertionError("expected one %s, found %d in %s".formatted(type, found.size(), entries));
        }
        return found.getFirst();
    }

    List<Instant> times() {
        return entries.stream().map(Entry::at).toList();
    }
}
