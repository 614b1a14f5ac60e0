package io.punctual.kit.message;

import org.jspecify.annotations.Nullable;

/** Where a message comes from: the conversation it belongs to, what caused it directly, and how many causes lie before it. */
public record Causation(String correlationId, @Nullable String causationId, int depth) {
    /** Deeper chains are taken for an endless echo and refused. */
    public static final int MAX_DEPTH = 8;

    public static Causation root(String correlationId) {
        return new Causation(correlationId, null, 0);
    }

    /** The causation of what the given message, action or command causes. */
    public Causation next(String causationId) {
        return new Causation(correlationId, causationId, depth + 1);
    }

    public boolean tooDeep() {
        return depth > MAX_DEPTH;
    }
}
