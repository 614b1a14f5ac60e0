package io.punctual.milestones.proposal;

import io.punctual.milestones.definition.ProcessRef;
import io.punctual.milestones.timeline.Decision;
import io.punctual.milestones.timeline.History;
import io.punctual.milestones.timeline.Occurrence;
import io.punctual.milestones.timeline.ServiceLevels;
import io.punctual.milestones.timeline.Timeline;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Plays the history of a case again as if the proposed process had governed it whenever it had one.
 *
 * <p>All its processes become one under the id of the first, so that the milestones keep their identity where they keep their name:
 * completions by people, and what milestones changed by their own actions, belong to the same occurrences as they did.
 */
public final class Replay {
    private static final int PROPOSED = 0;

    private final Proposal proposal;
    private final ServiceLevels proposed;

    public Replay(Proposal proposal, ServiceLevels real) {
        this.proposal = proposal;
        this.proposed = new ProposedLevels(proposal, real);
    }

    /** Throws {@link ServiceLevels.Missing} when business hours the case used were not heard of yet. */
    public List<Occurrence> of(History history) {
        return Timeline.of(asIfProposed(history), proposed);
    }

    private History asIfProposed(History history) {
        var first = firstProcess(history);
        return first.isEmpty()
                ? history
                : new History(
                        history.caseId(),
                        history.facts(),
                        history.decisions().stream()
                                .map(decision -> asIfProposed(decision, first.get()))
                                .toList(),
                        history.completions(),
                        history.awaitedUntil());
    }

    private static Optional<String> firstProcess(History history) {
        return history.decisions().stream()
                .flatMap(decision -> Optional.<ProcessRef>ofNullable(decision.process()).stream())
                .map(ProcessRef::id)
                .findFirst();
    }

    private Decision asIfProposed(Decision decision, String processId) {
        @Nullable ProcessRef process = decision.process() == null ? null : new ProcessRef(processId, PROPOSED);
        var calendars = new HashMap<>(proposal.pins());
        calendars.putAll(decision.calendars());
        return new Decision(
                decision.revision(),
                decision.caseSequence(),
                decision.decidedAt(),
                decision.startAt(),
                process,
                decision.businessHoursId(),
                calendars,
                decision.facts(),
                decision.reason(),
                decision.startFrom());
    }
}
