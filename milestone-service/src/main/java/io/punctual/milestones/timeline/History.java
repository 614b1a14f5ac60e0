package io.punctual.milestones.timeline;

import java.util.List;
import java.util.UUID;

/** Everything known of a case that its milestones follow from; order and repetition do not matter. */
public record History(UUID caseId, List<CaseFact> facts, List<Decision> decisions, List<AgentCompletion> completions) {}
