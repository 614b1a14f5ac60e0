package io.punctual.entitlements.resolution;

import static io.punctual.entitlements.resolution.Candidates.CONTRACT;
import static io.punctual.entitlements.resolution.Candidates.DOES_NOT_HOLD;
import static io.punctual.entitlements.resolution.Candidates.END;
import static io.punctual.entitlements.resolution.Candidates.LINE;
import static io.punctual.entitlements.resolution.Candidates.START;
import static io.punctual.entitlements.resolution.Candidates.asset;
import static io.punctual.entitlements.resolution.Candidates.cancelled;
import static io.punctual.entitlements.resolution.Candidates.contacts;
import static io.punctual.entitlements.resolution.Candidates.contract;
import static io.punctual.entitlements.resolution.Candidates.coveringOpenCases;
import static io.punctual.entitlements.resolution.Candidates.dates;
import static io.punctual.entitlements.resolution.Candidates.line;
import static io.punctual.entitlements.resolution.Candidates.ofAccount;
import static io.punctual.entitlements.resolution.Candidates.perIncident;
import static io.punctual.entitlements.resolution.Candidates.plain;
import static io.punctual.entitlements.resolution.Candidates.product;
import static io.punctual.entitlements.resolution.Candidates.with;
import static io.punctual.entitlements.resolution.Candidates.withoutProcess;
import static io.punctual.entitlements.resolution.Questions.bare;
import static io.punctual.entitlements.resolution.Questions.child;
import static io.punctual.entitlements.resolution.Questions.full;
import static io.punctual.entitlements.resolution.Questions.holding;
import static io.punctual.entitlements.resolution.Questions.received;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rules 1 to 4: which entitlements apply to a case at all. */
class EligibilityTest {
    private static final Candidate PLAIN = plain("e");
    private static final Instant FIRST_MOMENT = Instant.parse("2025-12-31T15:00:00Z");
    private static final Instant LAST_MOMENT = Instant.parse("2026-12-31T14:59:59.999Z");

    @Test
    void an_entitlement_of_the_account_applies_to_every_case_of_it() {
        assertThat(verdict(PLAIN, bare())).isEqualTo(ReasonCode.CHOSEN);
    }

    @Test
    void rule_1_dates_are_inclusive_in_the_zone_of_the_entitlement() {
        assertThat(verdict(PLAIN, received(FIRST_MOMENT))).isEqualTo(ReasonCode.CHOSEN);
        assertThat(verdict(PLAIN, received(LAST_MOMENT))).isEqualTo(ReasonCode.CHOSEN);
        assertThat(verdict(PLAIN, received(FIRST_MOMENT.minusMillis(1)))).isEqualTo(ReasonCode.NOT_YET_STARTED);
        assertThat(verdict(PLAIN, received(LAST_MOMENT.plusMillis(1)))).isEqualTo(ReasonCode.EXPIRED);
    }

    @Test
    void rule_1_half_past_midnight_in_seoul_on_the_first_day_is_covered() {
        assertThat(verdict(PLAIN, received(Instant.parse("2025-12-31T15:30:00Z"))))
                .isEqualTo(ReasonCode.CHOSEN);
    }

    @Test
    void rule_4_a_scope_that_is_set_must_be_met() {
        assertThat(verdict(asset(PLAIN, "asset-1"), full())).isEqualTo(ReasonCode.CHOSEN);
        assertThat(verdict(asset(PLAIN, "asset-2"), full())).isEqualTo(ReasonCode.OTHER_ASSET);
        assertThat(verdict(product(PLAIN, "A-001"), full())).isEqualTo(ReasonCode.CHOSEN);
        assertThat(verdict(product(PLAIN, "B-002"), full())).isEqualTo(ReasonCode.OTHER_PRODUCT);
        assertThat(verdict(contacts(PLAIN, "buyer-1", "buyer-2"), full())).isEqualTo(ReasonCode.CHOSEN);
        assertThat(verdict(contacts(PLAIN, "buyer-2"), full())).isEqualTo(ReasonCode.OTHER_CONTACT);
    }

    @Test
    void rule_4_what_is_empty_on_the_case_meets_no_scope() {
        assertThat(verdict(asset(PLAIN, "asset-1"), bare())).isEqualTo(ReasonCode.OTHER_ASSET);
        assertThat(verdict(product(PLAIN, "A-001"), bare())).isEqualTo(ReasonCode.OTHER_PRODUCT);
        assertThat(verdict(contacts(PLAIN, "buyer-1"), bare())).isEqualTo(ReasonCode.OTHER_CONTACT);
        assertThat(verdict(line(PLAIN, LINE), bare())).isEqualTo(ReasonCode.OTHER_LINE);
    }

    @Test
    void rule_4_a_parents_entitlement_covers_children_only_if_it_says_so() {
        assertThat(verdict(ofAccount(PLAIN, "acme-group", true), full())).isEqualTo(ReasonCode.CHOSEN);
        assertThat(verdict(ofAccount(PLAIN, "acme-group", false), full())).isEqualTo(ReasonCode.PARENT_ONLY);
        assertThat(verdict(ofAccount(PLAIN, "stranger", true), full())).isEqualTo(ReasonCode.OTHER_ACCOUNT);
    }

    @Test
    void rule_4_a_contract_must_be_the_accounts_and_active() {
        assertThat(verdict(contract(PLAIN, CONTRACT), full())).isEqualTo(ReasonCode.CHOSEN);
        var strangers = new Candidate.Contract("c", "stranger", true, START, END);
        assertThat(verdict(contract(PLAIN, strangers), full())).isEqualTo(ReasonCode.OTHER_CONTRACT);
        var draft = new Candidate.Contract("c", "acme", false, START, END);
        assertThat(verdict(contract(PLAIN, draft), full())).isEqualTo(ReasonCode.CONTRACT_NOT_ACTIVE);
        var over = new Candidate.Contract("c", "acme", true, START, START.plusDays(30));
        assertThat(verdict(contract(PLAIN, over), full())).isEqualTo(ReasonCode.CONTRACT_NOT_ACTIVE);
    }

    @Test
    void rule_4_a_parents_contract_comes_with_a_parents_entitlement() {
        var parents = new Candidate.Contract("c", "acme-group", true, START, END);
        var inherited = contract(ofAccount(PLAIN, "acme-group", true), parents);

        assertThat(verdict(inherited, full())).isEqualTo(ReasonCode.CHOSEN);
        assertThat(verdict(contract(PLAIN, parents), full())).isEqualTo(ReasonCode.OTHER_CONTRACT);
    }

    @Test
    void rule_4_a_contract_line_is_met_by_its_product_or_asset() {
        assertThat(verdict(line(PLAIN, LINE), full())).isEqualTo(ReasonCode.CHOSEN);
        var other = new Candidate.Line("l", Set.of("B-002"), Set.of("asset-2"), null, null);
        assertThat(verdict(line(PLAIN, other), full())).isEqualTo(ReasonCode.OTHER_LINE);
        var over = new Candidate.Line("l", Set.of("A-001"), Set.of(), START, START.plusDays(1));
        assertThat(verdict(line(PLAIN, over), full())).isEqualTo(ReasonCode.LINE_NOT_ACTIVE);
    }

    @Test
    void rule_4_criteria_must_hold_and_a_failing_one_says_why() {
        assertThat(verdict(with(PLAIN, DOES_NOT_HOLD), full())).isEqualTo(ReasonCode.CRITERIA_NOT_MET);
        Criteria failing = _ -> new Criteria.Outcome(false, Optional.of("100% unknown"));
        var answer = Resolution.resolve(full(), List.of(with(PLAIN, failing)));
        assertThat(answer.verdicts().getFirst().reason().code()).isEqualTo(ReasonCode.CRITERIA_FAILED);
        assertThat(answer.verdicts().getFirst().reason().en()).contains("100% unknown");
    }

    @Test
    void rule_2_an_exhausted_one_gives_way_to_the_next_and_the_answer_says_so() {
        var exhausted = perIncident(product(PLAIN, "A-001"), 3, 3);
        var next = plain("next");

        var answer = Resolution.resolve(full(), List.of(exhausted, next));

        assertThat(answer.winner()).isEqualTo(next);
        assertThat(answer.verdicts().getLast().reason().code()).isEqualTo(ReasonCode.EXHAUSTED);
        assertThat(answer.verdicts().getLast().reason().en()).contains("3");
    }

    @Test
    void rule_2_neither_a_child_nor_the_case_that_holds_it_needs_another_one() {
        var exhausted = perIncident(PLAIN, 1, 1);

        assertThat(verdict(exhausted, child(full()))).isEqualTo(ReasonCode.CHOSEN);
        assertThat(verdict(exhausted, holding(full(), "e"))).isEqualTo(ReasonCode.CHOSEN);
        assertThat(verdict(exhausted, full())).isEqualTo(ReasonCode.EXHAUSTED);
    }

    @Test
    void rule_3_expiry_never_takes_away_cover_already_given_but_cancellation_does() {
        var over = dates(PLAIN, START, START.plusDays(1));
        assertThat(verdict(over, full())).isEqualTo(ReasonCode.EXPIRED);
        assertThat(verdict(over, holding(full(), "e"))).isEqualTo(ReasonCode.CHOSEN);
        assertThat(verdict(cancelled(PLAIN), holding(full(), "e"))).isEqualTo(ReasonCode.CANCELLED);
    }

    @Test
    void rule_3_one_that_starts_later_covers_uncovered_open_cases_only_if_it_says_so() {
        var received = Instant.parse("2025-12-20T00:00:00Z");
        var later = Questions.at(received, Instant.parse("2026-01-05T00:00:00Z"));

        assertThat(verdict(PLAIN, later)).isEqualTo(ReasonCode.NOT_YET_STARTED);
        assertThat(verdict(coveringOpenCases(PLAIN), later)).isEqualTo(ReasonCode.CHOSEN);
        assertThat(verdict(coveringOpenCases(PLAIN), holding(later, "another"))).isEqualTo(ReasonCode.NOT_YET_STARTED);
        var tooEarly = Questions.at(received, received.plus(Duration.ofDays(1)));
        assertThat(verdict(coveringOpenCases(PLAIN), tooEarly)).isEqualTo(ReasonCode.NOT_YET_STARTED);
    }

    @Test
    void rule_3_the_clock_starts_with_the_case_or_with_an_entitlement_that_starts_later() {
        var later = Questions.at(Instant.parse("2025-12-20T00:00:00Z"), Instant.parse("2026-01-05T00:00:00Z"));

        assertThat(Resolution.resolve(full(), List.of(PLAIN)).startAt(full())).isEqualTo(Questions.RECEIVED);
        assertThat(Resolution.resolve(later, List.of(coveringOpenCases(PLAIN))).startAt(later))
                .isEqualTo(FIRST_MOMENT);
        assertThat(Resolution.resolve(later, List.of()).startAt(later)).isEqualTo(later.receivedAt());
    }

    @Test
    void one_whose_process_was_never_activated_cannot_cover() {
        assertThat(verdict(withoutProcess(PLAIN), full())).isEqualTo(ReasonCode.NO_ACTIVE_PROCESS);
    }

    private static ReasonCode verdict(Candidate candidate, Question question) {
        return Resolution.resolve(question, List.of(candidate))
                .verdicts()
                .getFirst()
                .reason()
                .code();
    }
}
