package io.punctual.cases.events;

/** A status with what it meant when the case took it; a later change of its definition does not reach back. */
public record CaseStatus(String name, StatusCategory category, boolean pausesMilestones) {}
