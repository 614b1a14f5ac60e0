package io.punctual.milestones.timeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What completes an occurrence, and when (rule 9): its criteria, or a person. */
final class Completions {
    record Done(Instant at, String why) {}

    private final List<AgentCompletion> byAgents;
    private final CaseState state;
    private final Sight sight;

    Completions(List<AgentCompletion> byAgents, CaseState state, Sight sight) {
        this.byAgents = byAgents;
        this.state = state;
        this.sight = sight;
    }

    static String by(AgentCompletion completion) {
        return "completed by " + completion.actor() + ": " + completion.reason();
    }

    /** Completion comes before criteria and exit; a paused occurrence may complete. */
    void complete(Runs runs, Instant at) {
        for (var run : runs.active()) {
            var completion = run.course.milestone().completion();
            if (completion.holds(sight.nowSince(run.birth.seesFrom()))) {
                run.complete(at, completion.source());
            }
        }
    }

    void complete(Runs runs, AgentCompletion completion) {
        runs.active().stream()
                .filter(run -> run.id.equals(completion.milestoneId()))
                .forEach(run -> run.complete(completion.completedAt(), by(completion)));
    }

    /** Whether an occurrence is done when it is born; one that starts with the process sees what happened before. */
    Optional<Done> before(Run run, Instant born) {
        var byCase = byCase(run);
        var byAgent = byAgents.stream()
                .filter(agent -> agent.milestoneId().equals(run.id)
                        && !agent.completedAt().isAfter(born))
                .map(agent -> new Done(agent.completedAt(), by(agent)))
                .findFirst();
        var agentWasFirst =
                byAgent.isPresent() && (byCase == null || byAgent.get().at().isBefore(byCase.at()));
        return agentWasFirst ? byAgent : Optional.ofNullable(byCase);
    }

    private @Nullable Done byCase(Run run) {
        var completion = run.course.milestone().completion();
        var seesFrom = run.birth.seesFrom();
        var past = state.past();
        int first = past.size() - 1;
        while (first > 0 && !past.get(first - 1).at().isBefore(seesFrom)) {
            first--;
        }
        for (var then : past.subList(first, past.size())) {
            if (completion.holds(sight.thenSince(then, seesFrom))) {
                return new Done(then.at().isBefore(seesFrom) ? run.birth.startedAt() : then.at(), completion.source());
            }
        }
        return null;
    }
}
