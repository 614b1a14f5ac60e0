package io.punctual.entitlements.definition;

import org.jspecify.annotations.Nullable;

/** Something to say about one place of a definition: the path, the value there, and what would be right. */
public record Finding(String field, @Nullable Object value, String message) {}
