package io.punctual.entitlements.resolution;

import static io.punctual.entitlements.resolution.ReasonCode.CANCELLED;
import static io.punctual.entitlements.resolution.ReasonCode.CRITERIA_FAILED;
import static io.punctual.entitlements.resolution.ReasonCode.CRITERIA_NOT_MET;
import static io.punctual.entitlements.resolution.ReasonCode.EXHAUSTED;
import static io.punctual.entitlements.resolution.ReasonCode.EXPIRED;
import static io.punctual.entitlements.resolution.ReasonCode.NOT_YET_STARTED;
import static io.punctual.entitlements.resolution.ReasonCode.NO_ACTIVE_PROCESS;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Whether a candidate applies to a case at all; what is cheap and telling is asked first. */
final class Eligibility {
    private Eligibility() {}

    /** The first thing that speaks against the candidate. */
    static Optional<Reason> obstacle(Candidate candidate, Question question) {
        return Stream.<BiFunction<Candidate, Question, Optional<Reason>>>of(
                        ScopeMatch::obstacle,
                        Eligibility::term,
                        Eligibility::incidents,
                        Eligibility::process,
                        Eligibility::criteria)
                .map(check -> check.apply(candidate, question))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Rule 3: expiry never takes away cover already given, cancellation does. */
    private static Optional<Reason> term(Candidate candidate, Question question) {
        var term = candidate.term();
        if (term.cancelled()) {
            return Optional.of(Reason.of(CANCELLED));
        }
        if (question.holds(candidate)) {
            return Optional.empty();
        }
        var received = LocalDate.ofInstant(question.receivedAt(), term.zone());
        if (received.isAfter(term.end())) {
            return Optional.of(Reason.of(EXPIRED, term.end()));
        }
        if (received.isBefore(term.start()) && !reachesBack(term, question)) {
            return Optional.of(Reason.of(NOT_YET_STARTED, term.start()));
        }
        return Optional.empty();
    }

    /** Rule 3: one that starts later covers only uncovered open cases, and only if it says so. */
    private static boolean reachesBack(Candidate.Term term, Question question) {
        var today = LocalDate.ofInstant(question.now(), term.zone());
        return term.coversOpenCases()
                && question.held() == null
                && !today.isBefore(term.start())
                && !today.isAfter(term.end());
    }

    /** Rule 2: a case never takes a second from the same entitlement, a child case takes none. */
    private static Optional<Reason> incidents(Candidate candidate, Question question) {
        var incidents = candidate.incidents();
        var counts = question.takesIncident() && !question.holds(candidate);
        return incidents != null && counts && incidents.exhausted()
                ? Optional.of(Reason.of(EXHAUSTED, incidents.cases()))
                : Optional.empty();
    }

    private static Optional<Reason> process(Candidate candidate, Question question) {
        return candidate.process() == null && !question.holds(candidate)
                ? Optional.of(Reason.of(NO_ACTIVE_PROCESS))
                : Optional.empty();
    }

    private static Optional<Reason> criteria(Candidate candidate, Question question) {
        var criteria = candidate.criteria();
        if (criteria == null) {
            return Optional.empty();
        }
        var outcome = criteria.judge(question.values());
        return outcome.failure()
                .map(why -> Reason.of(CRITERIA_FAILED, why))
                .or(() -> outcome.holds() ? Optional.empty() : Optional.of(Reason.of(CRITERIA_NOT_MET)));
    }
}
