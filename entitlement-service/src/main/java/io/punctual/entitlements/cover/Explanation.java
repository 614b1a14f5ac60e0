package io.punctual.entitlements.cover;

import io.punctual.entitlements.cover.Decision.Considered;
import io.punctual.entitlements.cover.Decision.Words;
import io.punctual.entitlements.resolution.Answer;
import io.punctual.entitlements.resolution.Candidate;
import io.punctual.entitlements.resolution.ReasonCode;
import io.punctual.entitlements.resolution.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in words why a case got what it got. */
final class Explanation {
    private Explanation() {}

    static Words covered(Candidate winner, Answer answer) {
        var verdict = answer.verdicts().getFirst();
        if (verdict.reason().code() == ReasonCode.CHOSEN_BY_AGENT) {
            return about(verdict);
        }
        var scope = winner.scope();
        var matched = new ArrayList<Words>();
        matched.add(new Words("account", "고객사"));
        add(matched, scope.contract() != null, "contract", "계약");
        add(matched, scope.line() != null, "contract line", "계약 항목");
        add(matched, scope.productCode() != null, "product", "제품");
        add(matched, scope.assetId() != null, "asset", "자산");
        add(matched, !scope.contactIds().isEmpty(), "contact", "고객 담당자");
        add(matched, winner.criteria() != null, "criteria", "조건");
        return new Words(
                winner.name() + ": matches " + list(matched, Words::en),
                winner.name() + ": " + list(matched, Words::ko) + " 일치");
    }

    static Words uncovered(Answer answer) {
        if (answer.verdicts().isEmpty()) {
            return new Words("Not covered: the customer has no entitlement", "적용 대상 아님: 고객에게 서비스 자격이 없습니다");
        }
        var count = answer.verdicts().size();
        return new Words(
                        "Not covered: none of " + count + " entitlements applies; ",
                        "적용 대상 아님: 서비스 자격 " + count + "개 중 적용되는 것이 없습니다; ")
                .plus(about(answer.verdicts().getFirst()));
    }

    private static Words about(Verdict verdict) {
        var name = verdict.candidate().name() + ": ";
        return new Words(name + verdict.reason().en(), name + verdict.reason().ko());
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

    private static void add(List<Words> matched, boolean set, String en, String ko) {
        if (set) {
            matched.add(new Words(en, ko));
        }
    }

    private static String list(List<Words> words, Function<Words, String> language) {
        return words.stream().map(language).collect(Collectors.joining(", "));
    }
}
