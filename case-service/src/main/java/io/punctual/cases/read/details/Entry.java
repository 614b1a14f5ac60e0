package io.punctual.cases.read.details;

import io.punctual.cases.events.Actor;
import io.punctual.cases.events.Cause;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One line of a case's history: what happened when, who did it, and on which cause. */
@Schema(name = "HistoryEntry")
record Entry(
        @Nullable Long sequence,
        String id,
        Instant at,
        Instant occurredAt,
        String type,
        @Nullable Actor actor,
        @Nullable Cause cause,
        Object data,
        Map<String, String> texts) {}
