package io.punctual.cases.write;

import io.punctual.cases.events.Actor;
import io.punctual.cases.events.Cause;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who gives a command and why, and the conversation between services that it belongs to. */
public record Origin(
        Actor actor,
        @Nullable Cause cause,
        String correlationId,
        @Nullable String causationId,
        int depth) {
    public static final String CORRELATION = "correlationid";
    public static final String CAUSATION = "causationid";
    public static final String DEPTH = "causationdepth";

    /** What is kept beside each event, so that its message can name the conversation again. */
    Map<String, ?> metadata() {
        return causationId == null
                ? Map.of(CORRELATION, correlationId, DEPTH, depth)
                : Map.of(CORRELATION, correlationId, CAUSATION, causationId, DEPTH, depth);
    }
}
