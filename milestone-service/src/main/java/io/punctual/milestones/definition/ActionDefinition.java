package io.punctual.milestones.definition;

import org.jspecify.annotations.Nullable;

/** One thing to do when a trigger fires; case-service or notification-service performs it. */
public record ActionDefinition(
        String kind,
        @Nullable String field,
        @Nullable Object value,
        @Nullable String raiseTo,
        @Nullable String to,
        @Nullable String template) {}
