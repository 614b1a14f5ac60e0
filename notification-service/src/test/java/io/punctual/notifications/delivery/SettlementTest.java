package io.punctual.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.kit.message.Causation;
import io.punctual.kit.message.Personal;
import io.punctual.notifications.mail.SendOutcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Delivery: whatever the mail server answers, a customer never gets the same mail twice, and nothing is tried for ever. */
class SettlementTest {

    private static final Instant NOW = Instant.parse("2026-03-02T00:00:00Z");
    private static final RetryPolicy RETRIES = new RetryPolicy(Duration.ofSeconds(2), Duration.ofMinutes(5));

    @Example
    void an_accepted_mail_is_sent() {
        assertThat(settled(Recipient.Kind.CONTACT, new SendOutcome.Accepted()).state())
                .isEqualTo(DeliveryState.SENT);
    }

    @Example
    void a_refused_mail_failed_at_once_with_the_servers_words() {
        assertThat(settled(Recipient.Kind.CONTACT, new SendOutcome.Refused("550 no such user")))
                .isEqualTo(new Settlement(DeliveryState.FAILED, "550 no such user", null));
    }

    @Example
    void mail_of_unknown_fate_waits_for_a_person_when_a_customer_may_have_it() {
        var outcome = new SendOutcome.Uncertain("connection lost");
        assertThat(settled(Recipient.Kind.CONTACT, outcome).state()).isEqualTo(DeliveryState.UNKNOWN);
        assertThat(settled(Recipient.Kind.USER, outcome).state()).isEqualTo(DeliveryState.PENDING);
        assertThat(settled(Recipient.Kind.QUEUE, outcome).state()).isEqualTo(DeliveryState.PENDING);
    }

    @Example
    void a_recipient_is_waited_for_until_its_time_is_over() {
        var delivery = delivery(Recipient.Kind.USER, 0, NOW);
        assertThat(Settlement.waiting(delivery, "user x is not known", NOW, RETRIES)
                        .state())
                .isEqualTo(DeliveryState.PENDING);
        assertThat(Settlement.waiting(delivery, "user x is not known", delivery.addressBy(), RETRIES))
                .isEqualTo(Settlement.failed("user x is not known"));
    }

    @Provide
    Arbitrary<List<SendOutcome>> answers() {
        return Arbitraries.<SendOutcome>of(
                        new SendOutcome.Accepted(),
                        new SendOutcome.Refused("5"),
                        new SendOutcome.NotNow("4"),
                        new SendOutcome.Uncertain("?"))
                .list()
                .ofMaxSize(200);
    }

    @Property
    void a_customers_mail_is_never_sent_again_once_it_may_have_been_taken(
            @ForAll("answers") List<SendOutcome> answers) {
        var now = NOW;
        var mayHaveIt = 0;
        var state = DeliveryState.PENDING;
        for (int attempt = 1; attempt <= answers.size() && state == DeliveryState.PENDING; attempt++) {
            var outcome = answers.get(attempt - 1);
            mayHaveIt += outcome instanceof SendOutcome.Accepted || outcome instanceof SendOutcome.Uncertain ? 1 : 0;
            var settlement = Settlement.of(delivery(Recipient.Kind.CONTACT, attempt, NOW), outcome, now, RETRIES);
            now = Objects.requireNonNullElse(settlement.notBefore(), now);
            state = settlement.state();
        }
        assertThat(mayHaveIt).isLessThanOrEqualTo(1);
        assertThat(now).isBeforeOrEqualTo(NOW.plus(Duration.ofHours(4)));
    }

    @Property
    void a_mail_that_is_never_taken_is_given_up_after_its_time(@ForAll Recipient.Kind kind) {
        var now = NOW;
        for (int attempt = 1; ; attempt++) {
            assertThat(attempt).isLessThan(100);
            var settlement =
                    Settlement.of(delivery(kind, attempt, NOW), new SendOutcome.NotNow("451 busy"), now, RETRIES);
            if (settlement.state() == DeliveryState.FAILED) {
                assertThat(settlement.reason()).contains("given up").contains("451 busy");
                assertThat(now).isAfter(NOW.plus(Duration.ofMinutes(230)));
                return;
            }
            assertThat(settlement.notBefore()).isAfter(now);
            now = Objects.requireNonNull(settlement.notBefore());
        }
    }

    private static Settlement settled(Recipient.Kind kind, SendOutcome outcome) {
        return Settlement.of(delivery(kind, 1, NOW), outcome, NOW, RETRIES);
    }

    private static Delivery delivery(Recipient.Kind kind, int attempts, Instant created) {
        return new Delivery(
                new UUID(0, 1),
                new UUID(0, 2),
                "cause",
                NotificationKind.REPLY,
                "reply",
                new Recipient(kind, "x"),
                new Occasion.Reply(new Personal("contact:x", Map.of("body", "b")), "agent-1"),
                DeliveryState.ATTEMPTING,
                attempts,
                null,
                null,
                created,
                null,
                created.plus(Duration.ofMinutes(10)),
                created.plus(Duration.ofHours(4)),
                Causation.root("c"));
    }
}
