package io.punctual.entitlements.rows;

/** A resource after it was put: its revision, and whether it is new. */
public record Revised<T>(String id, long revision, boolean created, T content) {}
