package io.punctual.entitlements.resolution;

import java.util.Comparator;
import java.util.List;

/** The total order of the entitlements that apply to one case. */
record Ranking(Question question) implements Comparator<Candidate> {
    private static final List<Advantage> ADVANTAGES = List.of(Advantage.values());

    @Override
    public int compare(Candidate one, Candidate other) {
        for (var advantage : ADVANTAGES) {
            var order = advantage.order(question).compare(one, other);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** What decided for the winner. */
    Advantage decisive(Candidate winner, Candidate loser) {
        return ADVANTAGES.stream()
                .filter(advantage -> advantage.order(question).compare(winner, loser) < 0)
                .findFirst()
                .orElse(Advantage.ID);
    }
}
