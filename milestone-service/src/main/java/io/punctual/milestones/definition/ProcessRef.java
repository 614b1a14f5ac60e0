package io.punctual.milestones.definition;

/** Names one version of a process. */
public record ProcessRef(String id, int version) {}
