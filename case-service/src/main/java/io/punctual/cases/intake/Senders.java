package io.punctual.cases.intake;

import io.punctual.cases.events.Actor;
import io.punctual.cases.events.Channel;
import io.punctual.cases.references.References;
import io.punctual.cases.references.References.KnownContact;
import io.punctual.cases.web.Caller;
import io.punctual.cases.web.CaseOpening;
import io.punctual.cases.web.OpenRequest;
import io.punctual.cases.write.CaseCommand.OpenCase;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rule 17, sender to contact to account: turns a question from outside into the case to open. */
@Component
class Senders {
    private final References references;
    private final CaseOpening opening;

    Senders(References references, CaseOpening opening) {
        this.references = references;
        this.opening = opening;
    }

    /** A case to open, and whose question it is; the question of a stranger is the caller's. */
    record Question(OpenCase command, Actor sender) {}

    Question question(IncomingMail mail, @Nullable UUID earlierCase) {
        var subject = mail.subject().isBlank() ? "(no subject)" : mail.subject();
        var form = new WebForm(mail.from(), mail.senderName(), subject, mail.text(), null, null, Channel.EMAIL.name());
        return question(form, mail.messageId(), earlierCase);
    }

    Question question(WebForm form, @Nullable String messageId, @Nullable UUID earlierCase) {
        var contact = references.contactWritingFrom(form.email());
        var request = new OpenRequest(
                form.subject(),
                form.description(),
                form.channel() == null ? Channel.WEB.name() : form.channel(),
                null,
                null,
                null,
                contact.map(KnownContact::accountId).orElse(null),
                contact.map(KnownContact::id).orElse(null),
                form.productCode(),
                null,
                form.fields(),
                null,
                null,
                null,
                earlierCase,
                null,
                null);
        return new Question(opening.command(request, messageId, sender(form)), actor(contact));
    }

    Actor actor(String email) {
        return actor(references.contactWritingFrom(email));
    }

    private static Actor actor(Optional<KnownContact> contact) {
        return contact.map(known -> Actor.contact(known.id())).orElseGet(Caller::actor);
    }

    private static Map<String, String> sender(WebForm form) {
        var texts = new HashMap<String, String>();
        texts.put("from", form.email());
        if (form.name() != null) {
            texts.put("senderName", form.name());
        }
        return texts;
    }
}
