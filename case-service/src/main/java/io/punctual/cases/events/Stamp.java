package io.punctual.cases.events;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When an event was recorded, when the fact happened ({@code occurredAt <= at}), who did it and what caused it. */
public record Stamp(
        UUID caseId,
        Instant at,
        Instant occurredAt,
        Actor actor,
        @Nullable Cause cause) {
    public Stamp occurredAt(Instant earlier) {
        return new Stamp(caseId, at, earlier, actor, cause);
    }
}
