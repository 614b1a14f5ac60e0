package io.punctual.system;

import static io.punctual.system.Eventually.passes;
import static io.punctual.system.Eventually.within;
import static java.time.Duration.ofSeconds;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.standalone.service.App;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * R2 and R17: milestone-service is killed with SIGKILL in the very middle of its work, once inside a transaction and once between two,
 * and goes on where it was: nothing is lost, nothing happens twice.
 */
@ExtendWith(RunningWhole.class)
@Isolated("it takes away what the other stories stand on")
class KilledHalfwayIT {
    private static final int CASES = 90;
    private static final Duration PATIENCE = ofSeconds(120);
    private static final String SERVICE = "milestone-service";

    private final WholeSystem whole;
    private final MilestoneDatabase database;

    KilledHalfwayIT(WholeSystem whole) {
        this.whole = whole;
        this.database = whole.milestones();
    }

    @Test
    void a_burst_of_timers_fires_each_once_and_none_early() {
        var target = ofSeconds(60);
        var customer = new OwnCustomer(whole, """
                {"name":"첫 답변","target":"PT60S","completion":"case.lastReplyChannel == 'EMAIL'","actions":[
                 {"on":"VIOLATION","offset":"PT0S","do":[{"kind":"REASSIGN","to":"OWNER_MANAGER"}]}]}""");
        var cases = open(customer);
        var some = cases.subList(0, CASES / 3);

        try (var timers = database.holdTimers(cases)) {
            passes(Instant.now().plus(target));
            killInside(timers::close);
        }
        assertThat(database.timersOf(cases)).isPositive();
        try (var _ = database.holdTimers(some)) {
            whole.start(SERVICE);
            within(PATIENCE, () -> assertThat(database.firedOf(cases)).isGreaterThanOrEqualTo(CASES - some.size()));
            whole.kill(SERVICE);
        }
        whole.start(SERVICE);

        within(PATIENCE, () -> assertThat(database.firedOf(cases)).isEqualTo(2L * CASES));
        within(
                PATIENCE,
                () -> assertThat(said("milestones", cases, Message::isFired, Message::firing))
                        .hasSize(2 * CASES)
                        .allSatisfy((firing, messages) -> assertThat(messages).hasSize(1)));
        assertThat(whole.wire().on("milestones").stream().filter(Message::isFired))
                .allSatisfy(fired -> assertThat(fired.lateness()).isGreaterThanOrEqualTo(Duration.ZERO));
        within(
                PATIENCE,
                () -> assertThat(said("cases", cases, one -> one.isA("case.owner-changed"), Message::key))
                        .hasSize(CASES)
                        .allSatisfy((_, messages) -> assertThat(messages).hasSize(1)));
    }

    @Test
    void changed_business_hours_move_every_milestone_once() {
        var customer = new OwnCustomer(whole, """
                {"name":"첫 답변","target":"PT6H","completion":"case.lastReplyChannel == 'EMAIL'"}""");
        var cases = open(customer);
        var some = cases.subList(0, CASES / 3);

        killInside(() -> customer.changeHours(OwnCustomer.closedForNow()));
        assertThat(database.inRevision(2, cases)).isZero();
        try (var _ = database.holdMilestones(some)) {
            whole.start(SERVICE);
            within(PATIENCE, () -> assertThat(database.inRevision(2, cases)).isEqualTo(CASES - some.size()));
            whole.kill(SERVICE);
        }
        whole.start(SERVICE);

        within(PATIENCE, () -> assertThat(database.inRevision(2, cases)).isEqualTo(CASES));
        within(PATIENCE, () -> assertThat(recalculation(customer)).isEqualTo("DONE"));
        within(
                PATIENCE,
                () -> assertThat(said("milestones", cases, one -> one.isA("milestone.retargeted"), Message::key))
                        .hasSize(CASES)
                        .allSatisfy((_, messages) -> assertThat(messages).hasSize(1)));
        assertThat(database.timersOf(cases)).isEqualTo(CASES);
    }

    /** Whoever says something waits inside the transaction in which he has done all else: there he dies, and none of it has happened. */
    private void killInside(Runnable work) {
        try (var _ = database.holdOutbox()) {
            work.run();
            within(PATIENCE, () -> assertThat(database.isSomebodySpeaking()).isTrue());
            whole.kill(SERVICE);
        }
    }

    private List<String> open(OwnCustomer customer) {
        var first = customer.openCase();
        var others = Load.concurrently(CASES - 1, _ -> customer.openCase());
        var cases = Stream.concat(Stream.of(first), others.stream())
                .map(SupportCase::id)
                .toList();
        within(PATIENCE, () -> assertThat(database.milestonesOf(cases)).isEqualTo(CASES));
        return cases;
    }

    /** The ids of what was said about the cases; a message that was sent again has the same. */
    private Map<String, Set<String>> said(
            String topic, List<String> cases, Predicate<Message> such, Function<Message, String> by) {
        return whole.wire().on(topic).stream()
                .filter(message -> cases.contains(message.key()))
                .filter(such)
                .collect(groupingBy(by, mapping(Message::id, toSet())));
    }

    private String recalculation(OwnCustomer customer) {
        return whole.directly(App.MILESTONE_SERVICE)
                .get("/api/operations/recalculations")
                .expect(200)
                .body()
                .path("items")
                .valueStream()
                .filter(item -> item.path("calendarId").asString().equals(customer.name))
                .map(item -> item.path("state").asString())
                .findFirst()
                .orElse("none");
    }
}
