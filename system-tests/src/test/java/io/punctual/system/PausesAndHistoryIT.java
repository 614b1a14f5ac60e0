package io.punctual.system;

import static io.punctual.system.Agreement.BASIC;
import static io.punctual.system.Agreement.FIRST_REPLY;
import static io.punctual.system.Agreement.FIRST_REPLY_SENT;
import static io.punctual.system.Agreement.TARGET;
import static io.punctual.system.Agreement.TRIGGERS;
import static io.punctual.system.Agreement.VIOLATION;
import static io.punctual.system.Agreement.WARNING;
import static io.punctual.system.Eventually.eventually;
import static io.punctual.system.Eventually.passes;
import static java.time.Duration.ofSeconds;
import static java.time.temporal.ChronoUnit.MILLIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The part of the acceptance story in which the clock stands still, and what is told of it afterwards. */
@ExtendWith(RunningWhole.class)
@Execution(ExecutionMode.CONCURRENT)
class PausesAndHistoryIT {
    private static final Duration TO_SPARE = ofSeconds(3);

    private final WholeSystem whole;
    private final Agreement agreement;

    PausesAndHistoryIT(WholeSystem whole) {
        this.whole = whole;
        this.agreement = whole.agreement();
    }

    @Test
    void a_pause_moves_the_target_and_what_is_pending_by_its_length() {
        var it = pausedBeforeItsWarning();
        var opened = it.openedAt();
        eventually(() -> assertThat(it.milestone().state()).isEqualTo("PAUSED"));
        passes(opened.plus(WARNING).plusSeconds(5));
        assertThat(whole.wire().firings(it.id())).isEmpty();
        it.resume().expectSuccess();

        var paused = between(it, "paused", "resumed");
        eventually(() -> assertThat(it.milestone().state()).isEqualTo("RUNNING"));
        assertThat(it.milestone().targetAt()).isCloseTo(opened.plus(TARGET).plus(paused), within(1, MILLIS));
        passes(opened.plus(VIOLATION).plus(paused));
        eventually(() -> assertThat(it.owner()).isEqualTo("lead-1"));
        whole.wire().assertFiredOnceAndInTime(it.id(), opened.plus(paused), TRIGGERS);
    }

    @Test
    void closing_ends_what_is_open_and_reopening_resumes_it_with_the_closed_time_as_a_pause() {
        var it = closedAfterItsWarning();
        var opened = it.openedAt();
        eventually(() -> assertThat(it.milestone().state()).isNotIn("RUNNING", "PAUSED"));
        passes(opened.plus(VIOLATION).plusSeconds(1));
        assertThat(whole.wire().firings(it.id())).hasSize(1);
        it.reopen().expectSuccess();

        var closed = between(it, "closed", "reopened");
        eventually(() -> assertThat(it.milestone().state()).isEqualTo("RUNNING"));
        assertThat(it.milestone().targetAt()).isCloseTo(opened.plus(TARGET).plus(closed), within(1, MILLIS));
        passes(opened.plus(VIOLATION).plus(closed));
        eventually(() -> assertThat(it.owner()).isEqualTo("lead-1"));
        var fired = whole.wire().firings(it.id());
        assertThat(fired.stream().map(Message::firing)).doesNotHaveDuplicates().hasSize(3);
        assertThat(fired.getFirst().dueAt()).isCloseTo(opened.plus(WARNING), within(1, MILLIS));
        eventually(
                () -> assertThat(whole.mailbox().to("agent-1@example.test", it)).hasSize(1));
    }

    private SupportCase pausedBeforeItsWarning() {
        return inTime("paused", WARNING, it -> {
            eventually(() -> assertThat(it.milestone().state()).isEqualTo("RUNNING"));
            it.pause().expectSuccess();
        });
    }

    private SupportCase closedAfterItsWarning() {
        return inTime("closed", TARGET, it -> {
            eventually(() -> assertThat(whole.wire().firings(it.id())).isNotEmpty());
            it.close().expectSuccess();
        });
    }

    /** A case to which this has happened well before it was too late: where the machine stood still meanwhile, it is another one. */
    private SupportCase inTime(String what, Duration tooLate, Consumer<SupportCase> act) {
        for (int tries = 0; tries < 5; tries++) {
            var it = agreement.openCase("B-002", BASIC);
            act.accept(it);
            var at = it.history().only("case." + what).at();
            if (at.isBefore(it.openedAt().plus(tooLate).minus(TO_SPARE))) {
                return it;
            }
        }
        throw new AssertionError("none of five cases was " + what + " in time");
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
        assertThat(history.only("case.opened").actor()).isEqualTo(whole.subjectOf("admin"));
        assertThat(history.only("message-sent").actor()).isEqualTo(whole.subjectOf("admin"));
        var changed = history.only("status-changed");
        assertThat(changed.cause().path("kind").asString()).isEqualTo("MILESTONE");
        assertThat(changed.cause().path("name").asString()).isEqualTo(FIRST_REPLY);
        eventually(() -> assertThat(it.history().deliveredTo("buyer-1")).hasSize(1));
        eventually(() -> assertThat(it.history().ofType("milestone.completed")).hasSize(1));
    }

    @Test
    void the_case_can_be_seen_as_it_was() {
        var it = agreement.openCase("B-002", BASIC);
        it.act("/priority", "{\"priority\":\"LOW\"}").expectSuccess();
        var then = it.history().only("priority-changed").at();
        passes(then.plusMillis(50));
        it.reply("EMAIL").expectSuccess();
        eventually(() -> assertThat(it.status()).isEqualTo(FIRST_REPLY_SENT));

        assertThat(it.asOf(it.history().only("case.opened").at())
                        .path("priority")
                        .asString())
                .isEqualTo("MEDIUM");
        assertThat(it.asOf(then).path("priority").asString()).isEqualTo("LOW");
        assertThat(it.asOf(then).path("status").asString()).isNotEqualTo(FIRST_REPLY_SENT);
    }

    private static Duration between(SupportCase it, String from, String to) {
        var history = it.history();
        return Duration.between(
                history.only("case." + from).at(), history.only("case." + to).at());
    }
}
