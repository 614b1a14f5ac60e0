package io.punctual.system;

import static io.punctual.system.Agreement.BASIC;
import static io.punctual.system.Agreement.FIRST_REPLY_SENT;
import static io.punctual.system.Agreement.VIOLATION;
import static io.punctual.system.Eventually.eventually;
import static io.punctual.system.Eventually.passes;
import static io.punctual.system.Eventually.within;
import static java.time.Duration.ofSeconds;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any part may be away: nothing is lost, nothing happens twice, everything is only later. */
@ExtendWith(RunningWhole.class)
@Isolated("it takes away what the other stories stand on")
class FaultsIT {
    private final WholeSystem whole;
    private final Agreement agreement;

    FaultsIT(WholeSystem whole) {
        this.whole = whole;
        this.agreement = whole.agreement();
    }

    @ParameterizedTest
    @ValueSource(strings = {"milestone-service", "kafka"})
    void a_reply_in_time_stays_a_reply_in_time_while_a_part_is_away(String part) {
        // Whoever is stopped first ends what he has begun, which may take a while.
        var it = new OwnCustomer(whole, Agreement.firstReply("PT60S")).openCase();
        eventually(() -> assertThat(it.milestone().state()).isEqualTo("RUNNING"));
        var target = it.milestone().targetAt();

        whole.stop(part);
        it.reply("EMAIL").expectSuccess();
        var repliedAt = it.history().only("message-sent").at();
        assertThat(repliedAt).isBefore(target);
        passes(target.plusSeconds(6));
        whole.start(part);

        within(ofSeconds(90), () -> assertThat(it.milestone().state()).isEqualTo("COMPLETED"));
        assertThat(it.milestone().completedAt()).contains(repliedAt);
        within(ofSeconds(60), () -> assertThat(it.status()).isEqualTo(FIRST_REPLY_SENT));
        assertThat(it.milestone().violated()).isFalse();
        assertThat(it.escalated()).isFalse();
        assertThat(it.priority()).isEqualTo("MEDIUM");
        assertThat(whole.wire().firings(it.id()))
                .noneMatch(fired -> !fired.dueAt().isBefore(repliedAt));
    }

    @ParameterizedTest
    @ValueSource(strings = {"entitlement-service", "milestone-service", "notification-service", "kafka"})
    void while_a_part_is_away_cases_arrive_and_all_is_caught_up_with(String part) {
        whole.stop(part);
        var silent = IntStream.range(0, 3)
                .mapToObj(i -> agreement.openCase("B-002", BASIC))
                .toList();
        var answered = IntStream.range(0, 3)
                .mapToObj(i -> agreement.openCase("B-002", BASIC))
                .toList();
        answered.forEach(it -> it.reply("EMAIL").expectSuccess());
        whole.start(part);

        within(
                ofSeconds(90),
                () -> assertThat(answered)
                        .allSatisfy(it -> assertThat(it.status()).isEqualTo(FIRST_REPLY_SENT)));
        within(
                ofSeconds(90),
                () -> assertThat(silent).allSatisfy(it -> assertThat(it.owner()).isEqualTo("lead-1")));
        whole.wire().assertContiguous(ids(silent, answered));
        silent.forEach(this::assertEscalatedOnce);
        answered.forEach(this::assertAnsweredOnce);
    }

    @Test
    void tokens_given_before_the_gateway_restarted_are_still_good() {
        var it = agreement.openCase("B-002", BASIC);

        whole.stop("gateway");
        whole.start("gateway");

        within(ofSeconds(60), () -> it.reply("EMAIL").expectSuccess());
        eventually(() -> assertThat(it.milestone().state()).isEqualTo("COMPLETED"));
    }

    @Test
    void what_came_due_while_milestone_service_was_away_fires_once_when_it_is_back() {
        var it = agreement.openCase("B-002", BASIC);
        eventually(() -> assertThat(it.milestone().state()).isEqualTo("RUNNING"));

        whole.stop("milestone-service");
        passes(it.openedAt().plus(VIOLATION).plusSeconds(1));
        whole.start("milestone-service");

        within(ofSeconds(60), () -> assertThat(it.owner()).isEqualTo("lead-1"));
        assertEscalatedOnce(it);
        assertThat(it.milestone().violated()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"case-service", "postgres"})
    void no_command_that_was_acknowledged_is_lost_when_a_part_is_killed(String part) {
        var load = Load.on(agreement);
        try {
            within(ofSeconds(120), () -> assertThat(load.acknowledged()).hasSizeGreaterThan(60));
            whole.kill(part);
            passes(Instant.now().plusSeconds(1));
            whole.start(part);
            var before = load.acknowledged().size();
            within(ofSeconds(120), () -> assertThat(load.acknowledged()).hasSizeGreaterThan(before));
        } finally {
            load.stop();
        }

        var acknowledged = load.acknowledged();
        acknowledged.forEach(
                ack -> eventually(() -> assertThat(ack.it().history().ofType("comment-added"))
                        .as("comments of %s", ack.it().id())
                        .hasSizeGreaterThanOrEqualTo(ack.comments())));
        within(ofSeconds(90), () -> whole.wire().assertContiguous(load.caseIds()));
        within(
                ofSeconds(150),
                () -> assertThat(whole.wire().casesWith("case.owner-changed")).containsAll(load.caseIds()));
        assertThat(whole.wire().on("milestones").stream()
                        .filter(message -> message.isA("milestone.violated"))
                        .collect(groupingBy(Message::firing, mapping(Message::id, toSet()))))
                .allSatisfy((firing, ids) -> assertThat(ids).hasSize(1));
    }

    @Test
    void every_record_delivered_twice_changes_nothing_and_sends_no_second_mail() {
        var silent = agreement.openCase("B-002", BASIC);
        var answered = agreement.openCase("B-002", BASIC);
        answered.reply("EMAIL").expectSuccess();
        within(ofSeconds(60), () -> assertThat(silent.owner()).isEqualTo("lead-1"));
        eventually(() -> assertThat(answered.status()).isEqualTo(FIRST_REPLY_SENT));
        eventually(() -> assertThat(answered.history().deliveredTo("buyer-1")).hasSize(1));
        eventually(() -> assertThat(silent.history().deliveredTo("agent-1"))
                .hasSameSizeAs(silent.history().ofType("milestone.warned")));
        eventually(() -> assertThat(silent.history().deliveredTo("lead-1")).hasSize(1));
        var before = List.of(Picture.of(silent), Picture.of(answered));
        var mailsBefore = mailsAbout(silent, answered);

        whole.redeliverEverything();

        assertThat(List.of(Picture.of(silent), Picture.of(answered))).isEqualTo(before);
        assertEscalatedOnce(silent);
        assertAnsweredOnce(answered);
        assertThat(mailsAbout(silent, answered)).isEqualTo(mailsBefore);
    }

    /** Cases of other stories are mailed about meanwhile. */
    private List<Integer> mailsAbout(SupportCase... cases) {
        return Stream.of(cases).map(it -> whole.mailbox().about(it).size()).toList();
    }

    @Test
    void of_200_concurrent_commands_on_one_case_each_is_applied_or_told_of_the_conflict() {
        var it = agreement.openCase("B-002", BASIC);

        var answers = Load.concurrently(200, i -> it.comment("동시 " + i));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isIn(200, 201, 409));
        var applied = answers.stream().filter(Answer::succeeded).count();
        assertThat(applied).isPositive();
        assertThat(it.history().ofType("comment-added")).hasSize((int) applied);
        eventually(() -> assertThat(whole.wire().about(it.id(), "cases").stream()
                        .filter(message -> message.isA("case.comment-added"))
                        .map(Message::sequence)
                        .distinct())
                .hasSize((int) applied));
        whole.wire().assertContiguous(List.of(it.id()));
    }

    @Test
    void a_poison_record_is_put_aside_and_its_partition_moves_on() {
        var it = agreement.openCase("B-002", BASIC);
        eventually(() -> assertThat(it.milestone().state()).isEqualTo("RUNNING"));

        whole.wire().poison("cases", it.id());
        it.reply("EMAIL").expectSuccess();

        eventually(() -> assertThat(it.status()).isEqualTo(FIRST_REPLY_SENT));
        eventually(() -> assertThat(whole.wire().deadLetters("cases", it.id()))
                .allSatisfy(dead -> assertThat(dead.reason()).isNotBlank())
                .anyMatch(dead -> dead.topic().contains("entitlement"))
                .anyMatch(dead -> dead.topic().contains("milestone")));
    }

    private void assertEscalatedOnce(SupportCase it) {
        assertThat(whole.wire().firings(it.id()).stream().map(Message::firing))
                .doesNotHaveDuplicates()
                .filteredOn(firing -> firing.contains("VIOLATION"))
                .hasSize(1);
        assertThat(it.history().ofType("priority-changed")).hasSize(1);
        assertThat(it.history().ofType("owner-changed")).hasSize(1);
        assertThat(it.history().deliveredTo("agent-1")).hasSizeLessThanOrEqualTo(1);
    }

    private void assertAnsweredOnce(SupportCase it) {
        within(
                ofSeconds(60),
                () -> assertThat(whole.mailbox().to("buyer-1@acme.test", it)).hasSize(1));
        assertThat(it.milestone().violated()).isFalse();
        assertThat(it.history().ofType("status-changed")).hasSize(1);
        assertThat(it.escalated()).isFalse();
    }

    private static List<String> ids(List<SupportCase> some, List<SupportCase> others) {
        return Stream.concat(some.stream(), others.stream())
                .map(SupportCase::id)
                .toList();
    }
}
