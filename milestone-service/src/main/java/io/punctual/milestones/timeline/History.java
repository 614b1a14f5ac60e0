package io.punctual.milestones.timeline;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Everything known of a case that its milestones follow from; order and repetition do not matter.
 *
 * @param awaitedUntil up to when it is certain that nothing else happened, so that what waits for its time only has started
 */
public record History(
        UUID caseId,
        List<CaseFact> facts,
        List<Decision> decisions,
        List<AgentCompletion> completions,
        Instant awaitedUntil) {

    public History(UUID caseId, List<CaseFact> facts, List<Decision> decisions, List<AgentCompletion> completions) {
        this(caseId, facts, decisions, completions, Instant.MIN);
    }

    public History awaited(Instant until) {
        return new History(caseId, facts, decisions, completions, until);
    }
}
