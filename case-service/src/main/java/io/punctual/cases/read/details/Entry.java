package io.punctual.cases.read.details;

import io.punctual.cases.events.Actor;
import io.punctual.cases.events.CaseRef;
import io.punctual.cases.events.Cause;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of a case's history: what happened when, who did it, and on which cause.
 *
 * @param mergedCase the case in which it happened, if that was merged into this one
 */
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
        Map<String, String> texts,
        @Nullable CaseRef mergedCase) {
    /** The same as a line of the case that the other was merged into. */
    Entry of(CaseRef merged) {
        return new Entry(null, id, at, occurredAt, type, actor, cause, data, texts, merged);
    }
}
