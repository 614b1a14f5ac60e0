package io.punctual.system;

import static io.punctual.system.Agreement.BASIC;
import static io.punctual.system.Agreement.FIRST_REPLY;
import static io.punctual.system.Agreement.FIRST_REPLY_SENT;
import static io.punctual.system.Eventually.eventually;
import static io.punctual.system.Eventually.passes;
import static io.punctual.system.Eventually.within;
import static java.time.Duration.ofSeconds;
import static java.time.temporal.ChronoUnit.MILLIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
    private static final Duration LAST_TRIGGER = ofSeconds(16);

    private final WholeSystem whole;
    private final Agreement agreement;

    AcceptanceStoryIT(WholeSystem whole) {
        this.whole = whole;
        this.agreement = whole.agreement();
    }

    @Test
    void a_basic_case_is_covered_by_its_contract_within_a_second() {
        var it = agreement.openCase("B-002", BASIC);

        within(A_SECOND, () -> assertThat(it.entitlement()).isEqualTo("basic"));
    }

    @Test
    void the_case_shows_its_first_milestone_and_why() {
        var it = agreement.openCase("B-002", BASIC);

        eventually(() -> assertThat(it.milestones()).hasSize(1));
        var milestone = it.milestone();
        assertThat(milestone.name()).isEqualTo(FIRST_REPLY);
        assertThat(milestone.state()).isEqualTo("RUNNING");
        assertThat(milestone.startedAt()).isEqualTo(openedAt(it));
        assertThat(milestone.targetAt()).isEqualTo(openedAt(it).plusSeconds(12));
        assertThat(milestone.shown().path("remaining").isMissingNode()).isFalse();
        assertThat(milestone.shown().path("why").asString()).isNotBlank();
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
                    .isEqualTo(openedAt(it).plusSeconds(12));
        });
    }

    @ParameterizedTest
    @CsvSource({"B-002, 프리미엄, premium-type", "A-001, 기본, premium-line"})
    void a_premium_case_is_done_by_telephone_only(String product, String serviceType, String entitlement) {
        var it = agreement.openCase(product, serviceType);
        within(A_SECOND.multipliedBy(2), () -> assertThat(it.entitlement()).isEqualTo(entitlement));
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
        eventually(() -> assertThat(it.milestones()).hasSize(1));

        it.reply("EMAIL").expectSuccess();

        eventually(() -> assertThat(whole.mailbox().to("buyer-1@acme.test", it)).hasSize(1));
        eventually(() -> assertThat(it.milestone().state()).isEqualTo("COMPLETED"));
        eventually(() -> assertThat(it.status()).isEqualTo(FIRST_REPLY_SENT));
        passes(openedAt(it).plus(LAST_TRIGGER).plusSeconds(2));
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
        passes(openedAt(it).plusSeconds(13));
        eventually(() -> assertThat(it.milestone().violated()).isTrue());
        assertThat(it.milestone().completedAt()).isEmpty();
    }

    @Test
    void without_a_reply_the_owner_is_warned_the_target_missed_and_the_case_escalated_each_once() {
        var it = agreement.openCase("B-002", BASIC);
        var opened = openedAt(it);

        passes(opened.plusSeconds(7));
        assertThat(whole.mailbox().to("agent-1@example.test", it)).isEmpty();
        eventually(
                () -> assertThat(whole.mailbox().to("agent-1@example.test", it)).hasSize(1));
        assertThat(it.milestone().violated()).isFalse();
        passes(opened.plusSeconds(12));
        within(
                A_SECOND.multipliedBy(2),
                () -> assertThat(it.milestone().violated()).isTrue());
        assertThat(it.priority()).isEqualTo("MEDIUM");
        eventually(() -> assertThat(it.owner()).isEqualTo("lead-1"));
        assertThat(it.priority()).isEqualTo("HIGH");
        assertThat(it.escalated()).isTrue();

        passes(opened.plusSeconds(20));
        assertFiredOnceAndInTime(it, opened, List.of(8, 12, 16));
        assertThat(whole.mailbox().to("agent-1@example.test", it)).hasSize(1);
        assertCausedByTheMilestone(it, opened.plusSeconds(16));
    }

    @Test
    void a_critical_case_stays_critical() {
        var it = agreement.openCase("B-002", BASIC, "CRITICAL");

        passes(openedAt(it).plus(LAST_TRIGGER));
        eventually(() -> assertThat(it.owner()).isEqualTo("lead-1"));
        assertThat(it.escalated()).isTrue();
        assertThat(it.priority()).isEqualTo("CRITICAL");
        assertThat(it.history().ofType("priority-changed")).isEmpty();
    }

    @Test
    void a_pause_moves_the_target_and_what_is_pending_by_its_length() {
        var it = agreement.openCase("B-002", BASIC);
        var opened = openedAt(it);
        passes(opened.plusSeconds(5));

        it.pause().expectSuccess();
        eventually(() -> assertThat(it.milestone().state()).isEqualTo("PAUSED"));
        passes(opened.plusSeconds(15));
        assertThat(whole.wire().firings(it.id())).isEmpty();
        it.resume().expectSuccess();

        var paused = between(it, "paused", "resumed");
        assertThat(paused).isBetween(ofSeconds(9), ofSeconds(12));
        eventually(() -> assertThat(it.milestone().state()).isEqualTo("RUNNING"));
        assertThat(it.milestone().targetAt()).isCloseTo(opened.plusSeconds(12).plus(paused), within(1, MILLIS));
        passes(opened.plus(LAST_TRIGGER).plus(paused));
        eventually(() -> assertThat(it.owner()).isEqualTo("lead-1"));
        assertFiredOnceAndInTime(it, opened.plus(paused), List.of(8, 12, 16));
    }

    @Test
    void closing_ends_what_is_open_and_reopening_resumes_it_with_the_closed_time_as_a_pause() {
        var it = agreement.openCase("B-002", BASIC);
        var opened = openedAt(it);
        eventually(() -> assertThat(whole.wire().firings(it.id())).hasSize(1));

        it.close().expectSuccess();
        eventually(() -> assertThat(it.milestone().state()).isNotIn("RUNNING", "PAUSED"));
        passes(opened.plusSeconds(17));
        assertThat(whole.wire().firings(it.id())).hasSize(1);
        it.reopen().expectSuccess();

        var closed = between(it, "closed", "reopened");
        eventually(() -> assertThat(it.milestone().state()).isEqualTo("RUNNING"));
        assertThat(it.milestone().targetAt()).isCloseTo(opened.plusSeconds(12).plus(closed), within(1, MILLIS));
        passes(opened.plus(LAST_TRIGGER).plus(closed));
        eventually(() -> assertThat(it.owner()).isEqualTo("lead-1"));
        var fired = whole.wire().firings(it.id());
        assertThat(fired.stream().map(Message::firing)).doesNotHaveDuplicates().hasSize(3);
        assertThat(fired.getFirst().dueAt()).isCloseTo(opened.plusSeconds(8), within(1, MILLIS));
        assertThat(whole.mailbox().to("agent-1@example.test", it)).hasSize(1);
    }

    @Test
    void the_history_tells_who_did_what_when_and_why_in_order() {
        var it = agreement.openCase("B-002", BASIC);
        eventually(() -> assertThat(it.milestones()).hasSize(1));
        it.comment("로그를 요청함").expectSuccess();
        it.reply("EMAIL").expectSuccess();

        eventually(() -> assertThat(it.status()).isEqualTo(FIRST_REPLY_SENT));
        var history = it.history();
        assertThat(history.times()).isSorted();
        assertThat(history.only("opened").actor()).isEqualTo(whole.subjectOf("admin"));
        assertThat(history.only("message-sent").actor()).isEqualTo(whole.subjectOf("admin"));
        var changed = history.only("status-changed");
        assertThat(changed.cause().path("kind").asString()).isEqualTo("MILESTONE");
        assertThat(changed.cause().path("name").asString()).isEqualTo(FIRST_REPLY);
        eventually(() -> assertThat(it.history().ofType("notification.sent")).hasSize(1));
        assertThat(it.history().ofType("milestone.completed")).hasSize(1);
    }

    @Test
    void the_case_can_be_seen_as_it_was() {
        var it = agreement.openCase("B-002", BASIC);
        it.act("/priority", "{\"priority\":\"LOW\"}").expectSuccess();
        var then = it.history().only("priority-changed").at();
        passes(then.plusMillis(50));
        it.reply("EMAIL").expectSuccess();
        eventually(() -> assertThat(it.status()).isEqualTo(FIRST_REPLY_SENT));

        assertThat(it.asOf(openedAt(it)).path("priority").asString()).isEqualTo("MEDIUM");
        assertThat(it.asOf(then).path("priority").asString()).isEqualTo("LOW");
        assertThat(it.asOf(then).path("status").asString()).isNotEqualTo(FIRST_REPLY_SENT);
    }

    private void assertFiredOnceAndInTime(SupportCase it, Instant start, List<Integer> seconds) {
        var fired = whole.wire().firings(it.id());
        assertThat(fired.stream().map(Message::dueAt))
                .usingElementComparator((a, b) -> a.truncatedTo(MILLIS).compareTo(b.truncatedTo(MILLIS)))
                .containsExactlyElementsOf(
                        seconds.stream().map(start::plusSeconds).toList());
        assertThat(fired.stream().map(Message::firing)).doesNotHaveDuplicates();
        assertThat(fired)
                .allSatisfy(record -> assertThat(record.lateness())
                        .as("lateness of %s", record.firing())
                        .isBetween(Duration.ZERO, A_SECOND));
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
        assertThat(history.ofType("notification.sent")).hasSize(1);
    }

    private static Instant openedAt(SupportCase it) {
        return Instant.parse(it.details().path("openedAt").asString());
    }

    private static Duration between(SupportCase it, String from, String to) {
        var history = it.history();
        return Duration.between(
                history.only("case." + from).at(), history.only("case." + to).at());
    }
}
