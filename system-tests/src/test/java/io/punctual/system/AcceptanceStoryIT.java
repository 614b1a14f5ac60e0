package io.punctual.system;

import static io.punctual.system.Agreement.BASIC;
import static io.punctual.system.Agreement.FIRST_REPLY;
import static io.punctual.system.Agreement.FIRST_REPLY_SENT;
import static io.punctual.system.Agreement.TARGET;
import static io.punctual.system.Agreement.TRIGGERS;
import static io.punctual.system.Agreement.VIOLATION;
import static io.punctual.system.Agreement.WARNING;
import static io.punctual.system.Eventually.before;
import static io.punctual.system.Eventually.eventually;
import static io.punctual.system.Eventually.passes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The acceptance story of the user, told against the running whole; seconds stand for minutes. */
@ExtendWith(RunningWhole.class)
@Execution(ExecutionMode.CONCURRENT)
class AcceptanceStoryIT {
    private static final Duration A_SECOND = ofSeconds(1);

    private final WholeSystem whole;
    private final Agreement agreement;

    AcceptanceStoryIT(WholeSystem whole) {
        this.whole = whole;
        this.agreement = whole.agreement();
    }

    @Test
    void a_basic_case_is_covered_by_its_contract_within_a_second() {
        // Other stories are told beside this one, and the machine may stand still: three are enough.
        var soon = Stream.generate(this::timeUntilCovered)
                .limit(20)
                .filter(waited -> waited.compareTo(A_SECOND) < 0)
                .limit(3);

        assertThat(soon).hasSize(3);
    }

    private Duration timeUntilCovered() {
        var it = agreement.openCase("B-002", BASIC);
        eventually(() -> assertThat(it.entitlement()).isEqualTo("basic"));
        return Duration.between(
                it.openedAt(), it.history().only("entitlement.decided").at());
    }

    @Test
    void the_case_shows_its_first_milestone_and_why() {
        var it = agreement.openCase("B-002", BASIC);

        eventually(() -> assertThat(it.milestones()).hasSize(1));
        var milestone = it.milestone();
        assertThat(milestone.name()).isEqualTo(FIRST_REPLY);
        assertThat(milestone.state()).isEqualTo("RUNNING");
        assertThat(milestone.startedAt()).isEqualTo(it.openedAt());
        assertThat(milestone.targetAt()).isEqualTo(it.openedAt().plus(TARGET));
        assertThat(milestone.shown().path("remaining").isMissingNode()).isFalse();
        assertThat(milestone.shown().path("why").isEmpty()).isFalse();
    }

    @Test
    void the_list_counts_down_to_the_next_milestone() {
        var it = agreement.openCase("B-002", BASIC);

        eventually(() -> {
            var listed = whole.admin()
                    .get("/api/cases?limit=200&sort=-number")
                    .expect(200)
                    .body()
                    .path("items");
            var row = listed.valueStream()
                    .filter(item -> item.path("caseId").asString().equals(it.id()))
                    .findFirst()
                    .orElseThrow();
            assertThat(row.path("nextMilestone").path("name").asString()).isEqualTo(FIRST_REPLY);
            assertThat(Instant.parse(row.path("nextMilestone").path("targetAt").asString()))
                    .isEqualTo(it.openedAt().plus(TARGET));
        });
    }

    @ParameterizedTest
    @CsvSource({"B-002, 프리미엄, premium-type", "A-001, 기본, premium-line"})
    void a_premium_case_is_done_by_telephone_only(String product, String serviceType, String entitlement) {
        var it = agreement.openCase(product, serviceType);
        eventually(() -> assertThat(it.entitlement()).isEqualTo(entitlement));
        eventually(() -> assertThat(it.milestone().state()).isEqualTo("RUNNING"));

        it.reply("EMAIL").expectSuccess();
        passes(Instant.now().plusSeconds(2));
        assertThat(it.milestone().state()).isEqualTo("RUNNING");

        it.reply("PHONE").expectSuccess();
        eventually(() -> assertThat(it.milestone().state()).isEqualTo("COMPLETED"));
        assertThat(it.milestone().violated()).isFalse();
    }

    @Test
    void a_reply_by_email_in_time_reaches_the_customer_and_nothing_is_ever_due_again() {
        var it = agreement.openCase("B-002", BASIC);

        it.reply("EMAIL").expectSuccess();

        eventually(() -> assertThat(whole.mailbox().to("buyer-1@acme.test", it)).hasSize(1));
        eventually(() -> assertThat(it.milestone().state()).isEqualTo("COMPLETED"));
        eventually(() -> assertThat(it.status()).isEqualTo(FIRST_REPLY_SENT));
        passes(it.openedAt().plus(VIOLATION).plusSeconds(2));
        assertThat(whole.wire().firings(it.id())).isEmpty();
        assertThat(it.milestone().violated()).isFalse();
        assertThat(it.priority()).isEqualTo("MEDIUM");
        assertThat(it.escalated()).isFalse();
        assertThat(whole.mailbox().to("agent-1@example.test", it)).isEmpty();
        assertThat(whole.mailbox().to("buyer-1@acme.test", it)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PHONE reply", "internal comment"})
    void what_is_no_reply_by_email_does_not_complete_it(String act) {
        var it = agreement.openCase("B-002", BASIC);
        eventually(() -> assertThat(it.milestones()).hasSize(1));

        var answer = act.equals("PHONE reply") ? it.reply("PHONE") : it.comment("고객이 급하다고 함");

        answer.expectSuccess();
        passes(it.openedAt().plus(TARGET).plusSeconds(1));
        eventually(() -> assertThat(it.milestone().violated()).isTrue());
        assertThat(it.milestone().completedAt()).isEmpty();
    }

    @Test
    void without_a_reply_the_owner_is_warned_the_target_missed_and_the_case_escalated_each_once() throws Throwable {
        var it = warnedInTime();
        var opened = it.openedAt();

        eventually(
                () -> assertThat(whole.mailbox().to("agent-1@example.test", it)).hasSize(1));
        before(opened.plus(TARGET), () -> assertThat(it.milestone().violated()).isFalse());
        passes(opened.plus(TARGET));
        eventually(() -> assertThat(it.milestone().violated()).isTrue());
        before(opened.plus(VIOLATION), () -> assertThat(it.priority()).isEqualTo("MEDIUM"));
        eventually(() -> assertThat(it.owner()).isEqualTo("lead-1"));
        assertThat(it.priority()).isEqualTo("HIGH");
        assertThat(it.escalated()).isTrue();

        passes(opened.plus(VIOLATION).plusSeconds(4));
        whole.wire().assertFiredOnceAndInTime(it.id(), opened, TRIGGERS);
        assertThat(whole.mailbox().to("agent-1@example.test", it)).hasSize(1);
        assertCausedByTheMilestone(it, opened.plus(VIOLATION));
    }

    /** After the target nobody is warned any more: where the machine stood still for so long, the story is told of another case. */
    private SupportCase warnedInTime() throws Throwable {
        for (int tries = 0; tries < 5; tries++) {
            var it = agreement.openCase("B-002", BASIC);
            var warning = it.openedAt().plus(WARNING);
            passes(warning.minusSeconds(1));
            before(
                    warning,
                    () -> assertThat(whole.mailbox().to("agent-1@example.test", it))
                            .isEmpty());
            eventually(() -> assertThat(whole.wire().firings(it.id())).isNotEmpty());
            if (whole.wire().firings(it.id()).getFirst().firing().contains("WARNING")) {
                return it;
            }
        }
        throw new AssertionError("nobody was warned of any of five cases");
    }

    @Test
    void what_is_due_fires_within_a_second() {
        var cases = Stream.generate(() -> agreement.openCase("B-002", BASIC))
                .limit(6)
                .peek(it -> passes(it.openedAt().plusSeconds(2)))
                .toList();

        passes(cases.getLast().openedAt().plus(VIOLATION));
        eventually(() -> assertThat(cases)
                .allSatisfy(it -> assertThat(whole.wire().firings(it.id()))
                        .anyMatch(fired -> fired.firing().contains("VIOLATION"))));
        var lateness = lateness(cases);
        // A quarter of many spread over half a minute: the others may have met a machine that stood still.
        assertThat(lateness).hasSizeGreaterThanOrEqualTo(2 * cases.size());
        assertThat(lateness.getFirst()).isGreaterThanOrEqualTo(Duration.ZERO);
        assertThat(lateness.get(lateness.size() / 4)).isLessThan(A_SECOND);
    }

    private List<Duration> lateness(List<SupportCase> cases) {
        return cases.stream()
                .flatMap(it -> whole.wire().firings(it.id()).stream())
                .map(Message::lateness)
                .sorted()
                .toList();
    }

    @Test
    void a_critical_case_stays_critical() {
        var it = agreement.openCase("B-002", BASIC, "CRITICAL");

        passes(it.openedAt().plus(VIOLATION));
        eventually(() -> assertThat(it.owner()).isEqualTo("lead-1"));
        assertThat(it.escalated()).isTrue();
        assertThat(it.priority()).isEqualTo("CRITICAL");
        assertThat(it.history().ofType("priority-changed")).isEmpty();
    }

    private static void assertCausedByTheMilestone(SupportCase it, Instant due) {
        var history = it.history();
        for (var type : List.of("priority-changed", "owner-changed")) {
            var entry = history.only(type);
            assertThat(entry.cause().path("kind").asString()).isEqualTo("MILESTONE");
            assertThat(entry.cause().path("trigger").asString()).startsWith("VIOLATION");
            assertThat(entry.at()).isAfterOrEqualTo(due);
        }
        assertThat(history.ofType("milestone.warned")).hasSize(1);
        eventually(() -> assertThat(it.history().deliveredTo("agent-1")).hasSize(1));
    }
}
