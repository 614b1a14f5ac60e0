package io.punctual.entitlements.cover;

import io.punctual.entitlements.cover.Decision.Considered;
import io.punctual.entitlements.cover.Decision.Words;
import io.punctual.entitlements.resolution.Answer;
import io.punctual.entitlements.resolution.Candidate;
import io.punctual.entitlements.resolution.ReasonCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says in words why a case got what it got. */
final class Explanation {
    private Explanation() {}

    static String covered(Candidate winner, Answer answer) {
        var verdict = answer.verdicts().getFirst();
        if (verdict.reason().code() == ReasonCode.CHOSEN_BY_AGENT) {
            return winner.name() + ": " + verdict.reason().en();
        }
        var scope = winner.scope();
        var matched = new ArrayList<String>();
        matched.add("account");
        add(matched, scope.contract() != null, "contract");
        add(matched, scope.line() != null, "contract line");
        add(matched, scope.productCode() != null, "product");
        add(matched, scope.assetId() != null, "asset");
        add(matched, !scope.contactIds().isEmpty(), "contact");
        add(matched, winner.criteria() != null, "criteria");
        return winner.name() + ": matches " + String.join(", ", matched);
    }

    static String uncovered(Answer answer) {
        return answer.verdicts().isEmpty()
                ? "Not covered: the customer has no entitlement"
                : "Not covered: none of " + answer.verdicts().size() + " entitlements applies; "
                        + answer.verdicts().getFirst().candidate().name() + ": "
                        + answer.verdicts().getFirst().reason().en();
    }

    static List<Considered> candidates(Answer answer) {
        return answer.verdicts().stream()
                .map(verdict -> new Considered(
                        verdict.candidate().id(),
                        verdict.candidate().name(),
                        verdict.applies(),
                        verdict.reason().code(),
                        new Words(verdict.reason().en(), verdict.reason().ko())))
                .toList();
    }

    /** Whether the case stays where it was: under the same entitlement, or uncovered with a process. */
    static boolean samePlace(Decision earlier, @Nullable Candidate winner) {
        return winner == null
                ? !earlier.covered() && earlier.processId() != null
                : Objects.equals(earlier.entitlementId(), winner.id());
    }

    private static void add(List<String> matched, boolean set, String word) {
        if (set) {
            matched.add(word);
        }
    }
}
