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
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
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
    @Timeout(value = 12, unit = TimeUnit.MINUTES)
    void when_one_is_killed_the_other_goes_on_firing_and_telling_and_nothing_is_done_twice() {
        // A machine that stands still meanwhile says nothing about how long it takes.
        var soon = Stream.generate(this::takeover)
                .limit(3)
                .filter(longest -> longest.compareTo(TAKEOVER) < 0)
                .findFirst();

        assertThat(soon).isPresent();
    }

    /** How long what was due, or what followed from it, waited at most. */
    private Duration takeover() {
        var second = whole.another(App.MILESTONE_SERVICE);
        try {
            var cases = running();
            passes(cases.getFirst().milestone().targetAt().plusMillis(3500));

            whole.kill("milestone-service");
            var killedAt = Instant.now();
            var late = agreement.openCase("B-002", BASIC);

            cases.forEach(this::assertEscalatedOnce);
            within(
                    ofSeconds(60),
                    () -> assertThat(whole.wire().firings(late.id())).isNotEmpty());
            return cases.stream()
                    .map(it -> longestWait(it, killedAt))
                    .max(Duration::compareTo)
                    .orElseThrow();
        } finally {
            whole.start("milestone-service");
            second.stop(ofSeconds(20));
        }
    }

    /** R6: whoever is stopped with SIGSTOP holds what he holds, and does not know when he goes on that time has passed. */
    @Test
    void one_that_stood_still_while_the_other_took_over_does_nothing_twice_when_it_goes_on() {
        var second = whole.another(App.MILESTONE_SERVICE);
        try {
            var cases = running();
            whole.freeze("milestone-service");
            try {
                cases.forEach(this::assertEscalatedOnce);
            } finally {
                whole.thaw("milestone-service");
            }
            // Time for it to try what it had begun.
            passes(Instant.now().plusSeconds(8));
            cases.forEach(this::assertEscalatedOnce);
        } finally {
            second.stop(ofSeconds(20));
        }
    }

    private List<SupportCase> running() {
        var cases = IntStream.range(0, 20)
                .mapToObj(i -> agreement.openCase("B-002", BASIC))
                .toList();
        eventually(() -> assertThat(cases)
                .allSatisfy(it -> assertThat(it.milestone().state()).isEqualTo("RUNNING")));
        return cases;
    }

    private void assertEscalatedOnce(SupportCase it) {
        within(ofSeconds(90), () -> assertThat(it.owner()).isEqualTo("lead-1"));
        var fired = whole.wire().firings(it.id());
        assertThat(fired.stream().map(Message::firing)).doesNotHaveDuplicates();
        assertThat(fired).allSatisfy(message -> assertThat(message.lateness()).isGreaterThanOrEqualTo(Duration.ZERO));
        // The case shows its owner before anybody else is told.
        eventually(() -> assertThat(ownerChanges(it)).hasSize(1));
    }

    private Duration longestWait(SupportCase it, Instant killedAt) {
        var fired = whole.wire().firings(it.id());
        var due = fired.getLast().dueAt();
        var effect = Duration.between(
                        due.isAfter(killedAt) ? due : killedAt, ownerChanges(it).getFirst())
                .minus(EFFECT);
        return Stream.concat(fired.stream().map(Message::lateness), Stream.of(effect))
                .max(Duration::compareTo)
                .orElseThrow();
    }

    private List<Instant> ownerChanges(SupportCase it) {
        return whole.wire().about(it.id(), "cases").stream()
                .filter(message -> message.isA("case.owner-changed"))
                .map(Message::at)
                .distinct()
                .toList();
    }
}
