package io.punctual.entitlements.resolution;

import java.util.ArrayList;
import java.util.List;

/** Decides between entitlements: facts and candidates in, the winner and every loser's reason out. */
public final class Resolution {
    private Resolution() {}

    public static Answer resolve(Question question, List<Candidate> candidates) {
        var ranking = new Ranking(question);
        var applying = new ArrayList<Candidate>();
        var refused = new ArrayList<Verdict>();
        for (var candidate : candidates) {
            Eligibility.obstacle(candidate, question)
                    .ifPresentOrElse(
                            reason -> refused.add(new Verdict(candidate, false, reason)),
                            () -> applying.add(candidate));
        }
        applying.sort(ranking);
        refused.sort(
                (one, other) -> one.candidate().id().compareTo(other.candidate().id()));
        var verdicts = new ArrayList<>(ranked(applying, ranking));
        verdicts.addAll(refused);
        return new Answer(applying.isEmpty() ? null : applying.getFirst(), List.copyOf(verdicts));
    }

    private static List<Verdict> ranked(List<Candidate> applying, Ranking ranking) {
        return applying.stream()
                .map(candidate -> new Verdict(candidate, true, reason(applying.getFirst(), candidate, ranking)))
                .toList();
    }

    private static Reason reason(Candidate winner, Candidate candidate, Ranking ranking) {
        return candidate == winner
                ? Reason.of(ReasonCode.CHOSEN)
                : Reason.outranked(winner, ranking.decisive(winner, candidate));
    }
}
