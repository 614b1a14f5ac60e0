package io.punctual.system;

import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A milestone of a case as the API shows it. */
record Milestone(JsonNode shown) {

    String id() {
        return shown.path("milestoneId").asString();
    }

    String name() {
        return shown.path("name").asString();
    }

    String state() {
        return shown.path("state").asString();
    }

    boolean violated() {
        return shown.path("violated").asBoolean();
    }

    Instant startedAt() {
        return Instant.parse(shown.path("startedAt").asString());
    }

    Instant targetAt() {
        return Instant.parse(shown.path("targetAt").asString());
    }

    Optional<Instant> completedAt() {
        return shown.path("completedAt").isString()
                ? Optional.of(Instant.parse(shown.path("completedAt").asString()))
                : Optional.empty();
    }
}
