package io.punctual.notifications.inbound;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.punctual.kit.inbox.Inbox;
import io.punctual.kit.message.Causation;
import io.punctual.kit.message.IncomingMessage;
import io.punctual.kit.message.Personal;
import io.punctual.notifications.casefile.CaseFile;
import io.punctual.notifications.casefile.CaseFiles;
import io.punctual.notifications.delivery.Deliveries;
import io.punctual.notifications.delivery.MailRequest;
import io.punctual.notifications.delivery.Occasion;
import io.punctual.notifications.delivery.Recipient;
import io.punctual.notifications.mail.HeaderText;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Keeps what mail says of a case; an agent's e-mail reply and an escalation become mail. */
@Component
class CaseListener {

    private final Inbox inbox;
    private final CaseFiles caseFiles;
    private final Deliveries deliveries;
    private final Consumers consumers;

    CaseListener(Inbox inbox, CaseFiles caseFiles, Deliveries deliveries, Consumers consumers) {
        this.inbox = inbox;
        this.caseFiles = caseFiles;
        this.deliveries = deliveries;
        this.consumers = consumers;
    }

    /** Only what mail needs, of any message about a case. */
    record CaseHeard(
            UUID caseId,
            Actor actor,
            Change change,
            @Nullable Personal personal,
            @Nullable CauseHeard cause,
            @JsonProperty("case") Snapshot snapshot) {

        /** Who did it. */
        record Actor(String id) {}

        /** What made the system do it. */
        record CauseHeard(@Nullable String name, @Nullable String trigger) {}

        /** The case after it. */
        record Snapshot(
                long number,
                String priority,
                String status,
                @Nullable String contactId,
                @Nullable String ownerId,
                @Nullable String ownerKind) {}

        /** What changed, by the kinds of message that matter here. */
        record Change(
                @Nullable String messageId,
                @Nullable String channel,
                @Nullable String fromId,
                @Nullable String fromKind,
                @Nullable String toId,
                @Nullable String toKind,
                @Nullable Boolean escalation,
                @Nullable String reason) {}
    }

    @KafkaListener(topics = "cases", groupId = Consumers.GROUP)
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.inOrder(record, Consumers.GROUP, this::heard);
    }

    private void heard(IncomingMessage message) {
        var heard = message.as(CaseHeard.class);
        caseFiles.keep(file(message, heard));
        deliveries.heard("case/" + heard.caseId());
        switch (message.type()) {
            case "io.punctual.case.message-sent.v1" ->
                consumers.consequence(message).ifPresent(c -> reply(heard, c));
            case "io.punctual.case.owner-changed.v1" ->
                consumers.consequence(message).ifPresent(c -> escalate(message, heard, c));
            case "io.punctual.case.escalated.v1" ->
                consumers.consequence(message).ifPresent(c -> escalateByHand(message, heard, c));
            default -> {} // everything else only changes what mail would say
        }
    }

    private void reply(CaseHeard heard, Causation causation) {
        var messageId = heard.change().messageId();
        var personal = heard.personal();
        if ("EMAIL".equals(heard.change().channel()) && messageId != null && personal != null) {
            var contact = heard.snapshot().contactId();
            deliveries.request(new MailRequest(
                    heard.caseId(),
                    messageId,
                    "reply",
                    new Recipient(Recipient.Kind.CONTACT, contact == null ? "none" : contact),
                    new Occasion.Reply(only("body", personal), heard.actor().id()),
                    causation));
        }
    }

    /** The new owner is told, and the lead of the one who had it before (rule 16). */
    private void escalate(IncomingMessage message, CaseHeard heard, Causation causation) {
        var change = heard.change();
        var to = change.toId();
        if (!Boolean.TRUE.equals(change.escalation()) || to == null) {
            return;
        }
        var occasion = new Occasion.Escalation(change.fromId(), to, reason(heard));
        mail(message, heard, new Recipient(kind(change.toKind()), to), occasion, causation);
        if (change.fromId() != null) {
            mail(message, heard, Recipient.managerOf(kind(change.fromKind()), change.fromId()), occasion, causation);
        }
    }

    /** A person asked for help and the owner stays: the owner's lead is told. A milestone's escalation says who gets the case. */
    private void escalateByHand(IncomingMessage message, CaseHeard heard, Causation causation) {
        var owner = heard.snapshot().ownerId();
        if (heard.cause() == null && owner != null) {
            var lead = Recipient.managerOf(kind(heard.snapshot().ownerKind()), owner);
            mail(message, heard, lead, new Occasion.Escalation(null, owner, reason(heard)), causation);
        }
    }

    private void mail(
            IncomingMessage message,
            CaseHeard heard,
            Recipient recipient,
            Occasion.Escalation occasion,
            Causation causation) {
        deliveries.request(
                new MailRequest(heard.caseId(), message.id(), "case-escalated", recipient, occasion, causation));
    }

    private static @Nullable String reason(CaseHeard heard) {
        var stated = heard.change().reason();
        return stated != null || heard.cause() == null ? stated : heard.cause().name();
    }

    private static Recipient.Kind kind(@Nullable String kind) {
        return "QUEUE".equals(kind) ? Recipient.Kind.QUEUE : Recipient.Kind.USER;
    }

    private static CaseFile file(IncomingMessage message, CaseHeard heard) {
        var snapshot = heard.snapshot();
        var personal = heard.personal();
        return new CaseFile(
                heard.caseId(),
                snapshot.number(),
                personal != null && personal.texts().containsKey("subject") ? only("subject", personal) : null,
                snapshot.contactId(),
                snapshot.ownerId(),
                snapshot.ownerKind(),
                snapshot.priority(),
                snapshot.status(),
                customersMessage(message, heard));
    }

    private static @Nullable String customersMessage(IncomingMessage message, CaseHeard heard) {
        var byCustomer = message.type().equals("io.punctual.case.opened.v1")
                || message.type().equals("io.punctual.case.message-received.v1");
        return byCustomer ? HeaderText.messageId(heard.change().messageId()).orElse(null) : null;
    }

    private static Personal only(String name, Personal personal) {
        return new Personal(personal.subjectId(), Map.of(name, personal.texts().getOrDefault(name, "")));
    }
}
