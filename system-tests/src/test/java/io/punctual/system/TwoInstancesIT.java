package io.punctual.system;

import static io.punctual.system.Agreement.BASIC;
import static io.punctual.system.Eventually.eventually;
import static io.punctual.system.Eventually.passes;
import static io.punctual.system.Eventually.within;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.standalone.service.App;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

/** Two instances of milestone-service share one database: they share its work, and one takes over from the other (P11). */
@ExtendWith(RunningWhole.class)
@Isolated("it takes away what the other stories stand on")
class TwoInstancesIT {
    private static final Duration TAKEOVER = ofSeconds(5);
    /** For case-service to hear of it and act. */
    private static final Duration EFFECT = ofSeconds(2);

    private final WholeSystem whole;
    private final Agreement agreement;

    TwoInstancesIT(WholeSystem whole) {
        this.whole = whole;
        this.agreement = whole.agreement();
    }

    @Test
    void when_one_is_killed_the_other_goes_on_firing_and_telling_and_nothing_is_done_twice() {
        var second = whole.another(App.MILESTONE_SERVICE);
        try {
            var cases = IntStream.range(0, 20)
                    .mapToObj(i -> agreement.openCase("B-002", BASIC))
                    .toList();
            eventually(() -> assertThat(cases)
                    .allSatisfy(it -> assertThat(it.milestone().state()).isEqualTo("RUNNING")));
            passes(cases.getFirst().milestone().targetAt().plusMillis(3500));

            whole.kill("milestone-service");
            var killedAt = Instant.now();
            var late = agreement.openCase("B-002", BASIC);

            cases.forEach(it -> assertEscalatedOnceAndSoon(it, killedAt));
            within(
                    ofSeconds(30),
                    () -> assertThat(whole.wire().firings(late.id())).isNotEmpty());
        } finally {
            whole.start("milestone-service");
            second.stop(ofSeconds(20));
        }
    }

    private void assertEscalatedOnceAndSoon(SupportCase it, Instant killedAt) {
        within(ofSeconds(30), () -> assertThat(it.owner()).isEqualTo("lead-1"));
        var fired = whole.wire().firings(it.id());
        assertThat(fired.stream().map(Message::firing)).doesNotHaveDuplicates();
        assertThat(fired).allSatisfy(message -> assertThat(message.lateness()).isBetween(Duration.ZERO, TAKEOVER));
        var handedOver = ownerChanges(it);
        assertThat(handedOver).hasSize(1);
        var due = fired.getLast().dueAt();
        assertThat(Duration.between(due.isAfter(killedAt) ? due : killedAt, handedOver.getFirst()))
                .isLessThan(TAKEOVER.plus(EFFECT));
    }

    private List<Instant> ownerChanges(SupportCase it) {
        return whole.wire().about(it.id(), "cases").stream()
                .filter(message -> message.isA("case.owner-changed"))
                .map(Message::at)
                .distinct()
                .toList();
    }
}
