package io.punctual.entitlements.cover;

import io.punctual.entitlements.cover.CoveredCaseRows.CoveredCase;
import io.punctual.entitlements.cover.Decision.Words;
import io.punctual.entitlements.published.Announcer;
import io.punctual.entitlements.resolution.Candidate;
import io.punctual.kit.message.Causation;
import io.punctual.kit.time.TimeSource;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Moves open cases to another version of their process, each with its start and its entitlement as they are (rule 6). */
@Component
public class CoverMoves {
    /** Where to, and why. */
    public record Move(String processId, int toVersion, String reason, Causation causation) {}

    /** What became of one case. */
    public enum Outcome {
        MOVED,
        CLOSED_MEANWHILE,
        UNDER_ANOTHER_PROCESS,
        THERE_ALREADY
    }

    private final CoveredCaseRows cases;
    private final CalendarPins pins;
    private final Announcer announcer;
    private final TimeSource time;

    CoverMoves(CoveredCaseRows cases, CalendarPins pins, Announcer announcer, TimeSource time) {
        this.cases = cases;
        this.pins = pins;
        this.announcer = announcer;
        this.time = time;
    }

    /** Moves the cases that are still to be moved; call it in a transaction. */
    public Map<Outcome, Integer> move(Collection<UUID> caseIds, Move move) {
        var now = time.now();
        var outcomes = new EnumMap<Outcome, Integer>(Outcome.class);
        for (var caseId : new TreeSet<>(caseIds)) {
            cases.lock(caseId)
                    .map(known -> move(known, move, now))
                    .ifPresent(outcome -> outcomes.merge(outcome, 1, Integer::sum));
        }
        return outcomes;
    }

    private Outcome move(CoveredCase known, Move move, Instant now) {
        var decision = known.decision();
        if (!known.open()) {
            return Outcome.CLOSED_MEANWHILE;
        }
        if (decision == null || !move.processId().equals(decision.processId())) {
            return Outcome.UNDER_ANOTHER_PROCESS;
        }
        var from = decision.processVersion();
        if (from != null && from == move.toVersion()) {
            return Outcome.THERE_ALREADY;
        }
        var process = new Candidate.Process(move.processId(), move.toVersion());
        var pinned = pins.also(decision.caseBusinessHoursId(), pins.of(process, decision.businessHoursId()));
        var why = new Words(
                "Moved from version " + from + " to version " + move.toVersion() + ": " + move.reason(),
                "버전 " + from + "에서 버전 " + move.toVersion() + "(으)로 옮김: " + move.reason());
        decide(known, decision.movedTo(move.toVersion(), pinned, why), move, now);
        return Outcome.MOVED;
    }

    private void decide(CoveredCase known, Decision decision, Move move, Instant now) {
        var decided = known.with(decision, true);
        cases.store(decided);
        announcer.decided(CoverDesk.message(decided, decision, now), move.causation());
    }
}
