package io.punctual.notifications.delivery;

import io.punctual.kit.time.TimeSource;
import io.punctual.notifications.casefile.CaseFile;
import io.punctual.notifications.casefile.CaseFiles;
import io.punctual.notifications.delivery.Resolution.Nobody;
import io.punctual.notifications.delivery.Resolution.NotYet;
import io.punctual.notifications.delivery.Resolution.Others;
import io.punctual.notifications.delivery.Resolution.Reachable;
import io.punctual.notifications.mail.Mail;
import io.punctual.notifications.mail.SendOutcome;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The short transactions around sending: take what is due, note what came of it, and care for what nobody finished. */
@Service
class Rounds {

    private static final Logger log = LoggerFactory.getLogger(Rounds.class);

    private final Deliveries deliveries;
    private final CaseFiles caseFiles;
    private final AddressBook addressBook;
    private final MailWriter writer;
    private final Announcements announcements;
    private final TimeSource time;
    private final RetryPolicy retries;

    Rounds(
            Deliveries deliveries,
            CaseFiles caseFiles,
            AddressBook addressBook,
            MailWriter writer,
            Announcements announcements,
            TimeSource time,
            DeliveryProperties properties) {
        this.deliveries = deliveries;
        this.caseFiles = caseFiles;
        this.addressBook = addressBook;
        this.writer = writer;
        this.announcements = announcements;
        this.time = time;
        this.retries = properties.retries();
    }

    /** A mail in words, whose row says that it is being sent. */
    record Attempt(UUID notificationId, int number, Mail mail, Instant at) {}

    /** What one look found: mails to send now, and whether there may be more. */
    record Round(List<Attempt> attempts, boolean more) {}

    @Transactional
    public Round take(int most, UUID sender) {
        var due = deliveries.due(most);
        var now = time.now();
        var attempts = due.stream()
                .flatMap(delivery -> prepare(delivery, sender, now).stream())
                .toList();
        return new Round(attempts, !due.isEmpty());
    }

    private Optional<Attempt> prepare(Delivery delivery, UUID sender, Instant now) {
        var file = caseFiles.find(delivery.caseId());
        if (file.isEmpty()) {
            wait(delivery, new NotYet("case/" + delivery.caseId(), "the case is not known"), now);
            return Optional.empty();
        }
        return switch (addressBook.resolve(delivery.recipient(), file.get())) {
            case Reachable to -> attempt(delivery, to, file.get(), sender, now);
            case Others(var recipients) -> {
                replace(delivery, recipients);
                yield Optional.empty();
            }
            case NotYet notYet -> {
                wait(delivery, notYet, now);
                yield Optional.empty();
            }
            case Nobody(var reason) -> {
                settle(delivery, Settlement.failed(reason), null, now);
                yield Optional.empty();
            }
        };
    }

    private Optional<Attempt> attempt(Delivery delivery, Reachable to, CaseFile file, UUID sender, Instant now) {
        var mail = writer.write(delivery, to, file, now);
        if (mail.isEmpty()) {
            settle(delivery, Settlement.failed("there is no template " + delivery.template()), null, now);
            return Optional.empty();
        }
        deliveries.attempt(delivery, mail.get().messageId(), sender);
        return Optional.of(new Attempt(delivery.notificationId(), delivery.attempts() + 1, mail.get(), now));
    }

    private void replace(Delivery delivery, List<Recipient> recipients) {
        recipients.forEach(recipient -> deliveries.request(new MailRequest(
                delivery.caseId(),
                delivery.causeId(),
                delivery.template(),
                recipient,
                delivery.occasion(),
                delivery.causation())));
        deliveries.remove(delivery.notificationId());
        if (recipients.isEmpty()) {
            log.info("Nobody to mail as {} for {}", delivery.recipient(), delivery.causeId());
        }
    }

    private void wait(Delivery delivery, NotYet notYet, Instant now) {
        settle(delivery, Settlement.waiting(delivery, notYet.reason(), now, retries), notYet.waitingFor(), now);
    }

    /** Notes the outcome, unless the row has been taken from this attempt meanwhile. */
    @Transactional
    public void finish(Attempt attempt, SendOutcome outcome) {
        var delivery = deliveries.lock(attempt.notificationId()).orElseThrow();
        var late = delivery.state() == DeliveryState.UNKNOWN && outcome instanceof SendOutcome.Accepted;
        if (delivery.attempts() != attempt.number() || !(late || delivery.state() == DeliveryState.ATTEMPTING)) {
            log.warn("Mail {}: outcome {} came after its attempt was given up", attempt.notificationId(), outcome);
            return;
        }
        var now = time.now();
        settle(delivery, Settlement.of(delivery, outcome, now, retries), null, now);
    }

    /** Mail whose sender died: a customer's waits for a person, a colleague's is tried again under the same Message-ID. */
    @Transactional
    public void recover() {
        var now = time.now();
        for (var delivery : deliveries.orphaned()) {
            var outcome = new SendOutcome.Uncertain("the sender stopped while sending");
            settle(delivery, Settlement.of(delivery, outcome, now, retries), null, now);
        }
    }

    private void settle(Delivery delivery, Settlement settlement, @Nullable String waitingFor, Instant now) {
        deliveries.settle(delivery.notificationId(), settlement, waitingFor, now);
        if (settlement.state() != DeliveryState.SENT && settlement.state() != DeliveryState.PENDING) {
            log.warn(
                    "Mail {} of case {} is {}: {}",
                    delivery.notificationId(),
                    delivery.caseId(),
                    settlement.state(),
                    settlement.reason());
        }
        if (settlement.state().isReported()) {
            announcements.announce(deliveries.find(delivery.notificationId()).orElseThrow(), now);
        }
    }
}
