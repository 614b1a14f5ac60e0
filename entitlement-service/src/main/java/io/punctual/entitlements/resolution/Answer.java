package io.punctual.entitlements.resolution;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which entitlement covers the case, and the verdict on every candidate, best first. */
public record Answer(@Nullable Candidate winner, List<Verdict> verdicts) {

    /** Whether the entitlement applies to the case, be it chosen or not. */
    public boolean applies(String entitlementId) {
        return verdicts.stream()
                .anyMatch(
                        verdict -> verdict.applies() && verdict.candidate().id().equals(entitlementId));
    }

    /** Why the entitlement does not apply, in English; one that is no candidate belongs to other accounts. */
    public Optional<String> obstacle(String entitlementId) {
        var about = verdicts.stream()
                .filter(verdict -> verdict.candidate().id().equals(entitlementId))
                .findFirst();
        return about.isEmpty()
                ? Optional.of("it is no entitlement of the case's account or of those above it")
                : about.filter(verdict -> !verdict.applies())
                        .map(verdict -> verdict.reason().en());
    }

    /** The same with another winner, if that one applies (rule 3). */
    public Answer choosing(String entitlementId, String by, String why) {
        if (!applies(entitlementId)) {
            return this;
        }
        var first = verdicts.stream()
                .filter(verdict -> verdict.candidate().id().equals(entitlementId))
                .findFirst()
                .orElseThrow()
                .candidate();
        var chosen = new Verdict(first, true, Reason.of(ReasonCode.CHOSEN_BY_AGENT, by, why));
        var others = verdicts.stream()
                .filter(verdict -> verdict.candidate() != first)
                .map(verdict -> verdict.applies()
                        ? new Verdict(verdict.candidate(), true, Reason.of(ReasonCode.NOT_CHOSEN))
                        : verdict);
        return new Answer(first, Stream.concat(Stream.of(chosen), others).toList());
    }

    /** When the case's process starts: with the case, or with an entitlement that starts later (rule 3). */
    public Instant startAt(Question question) {
        if (winner == null) {
            return question.receivedAt();
        }
        var start = winner.term().start().atStartOfDay(winner.term().zone()).toInstant();
        return start.isAfter(question.receivedAt()) ? start : question.receivedAt();
    }
}
