package io.punctual.notifications.delivery;

import io.punctual.kit.message.Personal;
import io.punctual.kit.message.PersonalCodec;
import io.punctual.notifications.casefile.CaseFile;
import io.punctual.notifications.casefile.CaseFiles;
import io.punctual.notifications.delivery.Resolution.Reachable;
import io.punctual.notifications.mail.Mail;
import io.punctual.notifications.mail.MailProperties;
import io.punctual.notifications.templates.MailText;
import io.punctual.notifications.templates.Templates;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a mail into words at the moment it is sent, so that it states what holds then. */
@Component
class MailWriter {

    private final Templates templates;
    private final CaseFiles caseFiles;
    private final AddressBook addressBook;
    private final PersonalCodec codec;
    private final TargetWords targets;
    private final String domain;

    MailWriter(
            Templates templates,
            CaseFiles caseFiles,
            AddressBook addressBook,
            PersonalCodec codec,
            TargetWords targets,
            MailProperties mail) {
        this.templates = templates;
        this.caseFiles = caseFiles;
        this.addressBook = addressBook;
        this.codec = codec;
        this.targets = targets;
        this.domain = mail.domain();
    }

    /** The mail, none when there is no such template. */
    Optional<Mail> write(Delivery delivery, Reachable to, CaseFile file, Instant now) {
        var locale = templates.locale(to.locale());
        var values = common(to, file);
        values.putAll(occasion(delivery, to, locale, file, now));
        return templates.write(delivery.template(), locale, values).map(text -> mail(delivery, to, file, text));
    }

    private Mail mail(Delivery delivery, Reachable to, CaseFile file, MailText text) {
        var reply = delivery.occasion() instanceof Occasion.Reply;
        return new Mail(
                "<%s@%s>".formatted(delivery.notificationId(), domain),
                to.address(),
                to.name(),
                reply ? ReplySubject.withReference(text.subject(), file.caseId()) : text.subject(),
                text.body(),
                reply ? file.lastMessageId() : null,
                !reply);
    }

    private Map<String, String> common(Reachable to, CaseFile file) {
        var values = new HashMap<String, String>();
        values.put("caseNumber", Long.toString(file.number()));
        values.put("caseSubject", text(file.personal(), "subject"));
        values.put("recipientName", to.name());
        values.put("priority", file.priority());
        values.put("status", file.status());
        return values;
    }

    private Map<String, String> occasion(Delivery delivery, Reachable to, Locale locale, CaseFile file, Instant now) {
        return switch (delivery.occasion()) {
            case Occasion.Reply reply ->
                Map.of(
                        "body", text(reply.personal(), "body"),
                        "agentName", addressBook.nameOf(reply.agentId()),
                        "caseSubject", ReplySubject.bare(text(file.personal(), "subject")),
                        "reference", ReplySubject.reference(file.caseId()));
            case Occasion.MilestoneAction action ->
                targets.of(action, caseFiles.standing(action.milestoneId()), locale, to.zone(), now);
            case Occasion.Escalation escalation ->
                Map.of(
                        "previousOwner", escalation.fromId() == null ? "" : addressBook.nameOf(escalation.fromId()),
                        "newOwner", addressBook.nameOf(escalation.toId()),
                        "reason", escalation.reason() == null ? "" : escalation.reason());
        };
    }

    private String text(@Nullable Personal personal, String name) {
        return personal == null
                ? ""
                : codec.decode(personal.subjectId(), personal.texts()).getOrDefault(name, "");
    }
}
