package io.punctual.entitlements.resolution;

import static io.punctual.entitlements.resolution.Candidates.CONTRACT;
import static io.punctual.entitlements.resolution.Candidates.END;
import static io.punctual.entitlements.resolution.Candidates.HOLDS;
import static io.punctual.entitlements.resolution.Candidates.LINE;
import static io.punctual.entitlements.resolution.Candidates.START;
import static io.punctual.entitlements.resolution.Candidates.asset;
import static io.punctual.entitlements.resolution.Candidates.contacts;
import static io.punctual.entitlements.resolution.Candidates.contract;
import static io.punctual.entitlements.resolution.Candidates.dates;
import static io.punctual.entitlements.resolution.Candidates.line;
import static io.punctual.entitlements.resolution.Candidates.ofAccount;
import static io.punctual.entitlements.resolution.Candidates.perIncident;
import static io.punctual.entitlements.resolution.Candidates.plain;
import static io.punctual.entitlements.resolution.Candidates.product;
import static io.punctual.entitlements.resolution.Candidates.ranked;
import static io.punctual.entitlements.resolution.Candidates.with;
import static io.punctual.entitlements.resolution.Questions.full;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rule 4: the total order of the entitlements that apply. */
class OrderOfEntitlementsTest {
    /** Best first; each wins over all that follow, by what distinguishes it from the next. */
    private static List<Candidate> inOrder() {
        return List.of(
                asset(plain("k"), "asset-1"),
                line(plain("j"), LINE),
                product(plain("i"), "A-001"),
                contacts(plain("h"), "buyer-1"),
                contract(plain("g"), CONTRACT),
                with(plain("f"), HOLDS),
                ranked(plain("e"), 1),
                ranked(plain("d"), 2),
                dates(plain("c2"), START.plusDays(1), END),
                plain("c3"),
                plain("c4"),
                perIncident(plain("b"), 5, 0),
                with(ofAccount(plain("a"), "acme-group", true), HOLDS));
    }

    static Stream<Arguments> neighbours() {
        var order = inOrder();
        var because = List.of(
                "it names the asset",
                "it names the contract line",
                "it names the product",
                "it names the contact",
                "it names the contract",
                "it has criteria",
                "its rank is lower",
                "its rank is lower",
                "it starts later",
                "its id comes first",
                "it is not counted per case",
                "its account is nearer");
        return IntStream.range(0, order.size() - 1)
                .mapToObj(index -> Arguments.of(order.get(index), order.get(index + 1), because.get(index)));
    }

    @ParameterizedTest
    @MethodSource("neighbours")
    void rule_4_each_advantage_decides_against_the_next_and_is_named(Candidate winner, Candidate loser, String why) {
        var answer = Resolution.resolve(full(), List.of(loser, winner));

        assertThat(answer.winner()).isEqualTo(winner);
        var lost = answer.verdicts().getLast();
        assertThat(lost.applies()).isTrue();
        assertThat(lost.reason().code()).isEqualTo(ReasonCode.OUTRANKED);
        assertThat(lost.reason().en()).contains(winner.name()).contains(why);
        assertThat(lost.reason().ko()).contains(winner.name());
    }

    @Test
    void rule_4_the_order_is_total_whatever_the_order_of_the_candidates() {
        var expected = inOrder();
        for (var seed = 0; seed < 200; seed++) {
            var shuffled = new ArrayList<>(expected);
            Collections.shuffle(shuffled, new Random(seed));
            var ranked = Resolution.resolve(full(), shuffled).verdicts().stream()
                    .map(Verdict::candidate)
                    .toList();
            assertThat(ranked).as("seed %s", seed).isEqualTo(expected);
        }
    }

    @Test
    void rule_4_what_is_compared_first_outweighs_everything_after_it() {
        var asset = perIncident(asset(plain("z"), "asset-1"), 1, 0);
        var everythingElse = ranked(
                with(contract(contacts(product(line(plain("a"), LINE), "A-001"), "buyer-1"), CONTRACT), HOLDS), 1);

        assertThat(Resolution.resolve(full(), List.of(everythingElse, asset)).winner())
                .isEqualTo(asset);
    }
}
