package io.punctual.milestones.timeline;

import java.time.Instant;
import java.util.UUID;

/** A person said that a milestone is done, perhaps some time ago. */
public record AgentCompletion(UUID milestoneId, Instant completedAt, String actor, String reason) {}
