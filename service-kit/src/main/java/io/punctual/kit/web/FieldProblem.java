package io.punctual.kit.web;

import org.jspecify.annotations.Nullable;

/** One thing that is wrong with a request: the field, the value it had, and what would be right. */
public record FieldProblem(String field, @Nullable Object value, String message) {}
