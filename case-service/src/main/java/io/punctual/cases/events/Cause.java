package io.punctual.cases.events;

import org.jspecify.annotations.Nullable;

/** What made the system act: a milestone's action by its key, or a message by its id. */
public record Cause(
        Kind kind,
        String id,
        @Nullable String name,
        @Nullable String trigger) {
    public enum Kind {
        MILESTONE,
        ENTITLEMENT,
        NOTIFICATION,
        MESSAGE
    }
}
