package io.punctual.milestones.keeping;

import io.punctual.milestones.timeline.AgentCompletion;
import io.punctual.milestones.timeline.CaseFact;
import io.punctual.milestones.timeline.Decision;
import io.punctual.milestones.timeline.History;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;

/** Up to when a history tells: nothing in it counts later. */
final class LatestMoment {
    private LatestMoment() {}

    static Instant of(History history) {
        return Stream.of(
                        history.facts().stream().map(CaseFact::occurredAt),
                        history.decisions().stream().map(Decision::decidedAt),
                        history.decisions().stream().map(Decision::startAt),
                        history.completions().stream().map(AgentCompletion::completedAt),
                        Stream.of(history.awaitedUntil()))
                .flatMap(moments -> moments)
                .max(Comparator.naturalOrder())
                .filter(latest -> latest.isAfter(Instant.EPOCH))
                .orElse(Instant.EPOCH);
    }
}
