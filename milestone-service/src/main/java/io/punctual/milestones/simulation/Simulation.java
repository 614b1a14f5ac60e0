package io.punctual.milestones.simulation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One trial on history, as it stands or as it ended. */
public record Simulation(
        UUID id,
        State state,
        String requestedBy,
        Instant createdAt,
        @Nullable Instant endedAt,
        Progress progress,
        JsonNode request,
        @Nullable JsonNode result,
        @Nullable String problem) {

    /** How a simulation stands. */
    public enum State {
        RUNNING,
        DONE,
        CANCELLED,
        FAILED
    }

    /** Cases in all, once they are known, and those replayed. */
    public record Progress(@Nullable Integer cases, int done) {}
}
