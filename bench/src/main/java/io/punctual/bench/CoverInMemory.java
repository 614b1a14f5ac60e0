package io.punctual.bench;

import io.punctual.bench.Callers.Call;
import io.punctual.entitlements.resolution.Candidate;
import io.punctual.entitlements.resolution.Criteria;
import io.punctual.entitlements.resolution.Question;
import io.punctual.entitlements.resolution.Resolution;
import io.punctual.kit.expression.Expression;
import io.punctual.kit.expression.ExpressionEnvironment;
import io.punctual.kit.expression.VariableType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The seeded entitlements as the rules see them, of every account at once, so that nothing but the rules is measured. */
final class CoverInMemory {
    private static final Instant RECEIVED = Instant.parse("2026-06-01T00:00:00Z");
    private static final Candidate.Term THIS_YEAR = new Candidate.Term(
            LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31"), ZoneId.of("Asia/Seoul"), false, false);

    private final int accounts;
    private final int perAccount;
    private final Map<String, List<Candidate>> byAccount = new HashMap<>();
    private final Expression important = ExpressionEnvironment.of(Map.of("case.priority", VariableType.STRING))
            .compile("case.priority == 'HIGH'");

    CoverInMemory(int accounts, int perAccount) {
        this.accounts = accounts;
        this.perAccount = perAccount;
        for (var account = 1; account <= accounts; account++) {
            var id = "account-" + account;
            byAccount.put(
                    id,
                    IntStream.rangeClosed(1, perAccount)
                            .mapToObj(number -> candidate(id, number))
                            .toList());
        }
    }

    /** Each account has one for everything, one with a condition, and some for single products. */
    private Candidate candidate(String account, int number) {
        var scope = new Candidate.Scope(
                account, false, null, null, number > 2 ? "P-" + (number - 1) : null, null, Set.of());
        return new Candidate(
                account + "-" + number,
                "Basic " + number,
                scope,
                THIS_YEAR,
                number == 2 ? this::judge : null,
                null,
                null,
                new Candidate.Process("basic", 1));
    }

    private Criteria.Outcome judge(Map<String, ? extends @Nullable Object> values) {
        return switch (important.evaluate(values)) {
            case Expression.Result.Holds(boolean holds) -> new Criteria.Outcome(holds, Optional.empty());
            case Expression.Result.Failed(String why) -> throw new IllegalStateException(why);
        };
    }

    /** Decides for one case after another, each of some account and about some product. */
    Call deciding() {
        var random = new Random(1);
        return () -> {
            var account = "account-" + (1 + random.nextInt(accounts));
            var question = question(account, "P-" + random.nextInt(perAccount));
            var answer = Resolution.resolve(question, byAccount.getOrDefault(account, List.of()));
            if (answer.winner() == null) {
                throw new IllegalStateException("nothing covers " + question);
            }
        };
    }

    private static Question question(String account, String product) {
        return new Question(
                List.of(account), null, product, null, Map.of("case.priority", "HIGH"), RECEIVED, RECEIVED, null, true);
    }
}
