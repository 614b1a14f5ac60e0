package io.punctual.entitlements.resolution;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which entitlement covers the case, and the verdict on every candidate, best first. */
public record Answer(@Nullable Candidate winner, List<Verdict> verdicts) {

    /** When the case's process starts: with the case, or with an entitlement that starts later (rule 3). */
    public Instant startAt(Question question) {
        if (winner == null) {
            return question.receivedAt();
        }
        var start = winner.term().start().atStartOfDay(winner.term().zone()).toInstant();
        return start.isAfter(question.receivedAt()) ? start : question.receivedAt();
    }
}
