package io.punctual.cases.intake;

import io.punctual.cases.desk.CaseLocks;
import io.punctual.cases.events.Actor;
import io.punctual.cases.events.Channel;
import io.punctual.cases.events.StatusCategory;
import io.punctual.cases.intake.Taken.Outcome;
import io.punctual.cases.people.Staff;
import io.punctual.cases.people.User;
import io.punctual.cases.read.CaseView;
import io.punctual.cases.read.Merges;
import io.punctual.cases.read.caselist.CaseListQuery;
import io.punctual.cases.vocabulary.Statuses;
import io.punctual.cases.web.Caller;
import io.punctual.cases.web.CaseActs;
import io.punctual.cases.write.CaseCommand;
import io.punctual.cases.write.CaseCommand.ReceiveMessage;
import io.punctual.cases.write.CaseCommand.Reply;
import io.punctual.kit.command.Commands;
import io.punctual.kit.time.TimeSource;
import io.punctual.kit.web.ProblemException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Rule 17: a mail joins the open case it belongs to, or becomes one; machines and second copies are told apart. */
@Component
class MailIntake {
    private final MailReferences mails;
    private final Senders senders;
    private final Staff staff;
    private final CaseListQuery cases;
    private final Merges merges;
    private final CaseActs acts;
    private final Statuses statuses;
    private final Commands commands;
    private final CaseLocks locks;
    private final TimeSource time;
    private final Duration reopenWindow;

    MailIntake(
            MailReferences mails,
            Senders senders,
            Staff staff,
            CaseListQuery cases,
            Merges merges,
            CaseActs acts,
            Statuses statuses,
            Commands commands,
            CaseLocks locks,
            TimeSource time,
            @Value("${punctual.reopen-window:P14D}") Duration reopenWindow) {
        this.mails = mails;
        this.senders = senders;
        this.staff = staff;
        this.cases = cases;
        this.merges = merges;
        this.acts = acts;
        this.statuses = statuses;
        this.commands = commands;
        this.locks = locks;
        this.time = time;
        this.reopenWindow = reopenWindow;
    }

    Taken take(IncomingMail mail) {
        if (mail.automatic() != null) {
            return Taken.ignored("an automatic message never opens or answers a case: " + mail.automatic());
        }
        var known = mails.caseOf(mail.messageId());
        if (known.isPresent()) {
            return new Taken(Outcome.DUPLICATE, known.get(), null, "this message was taken before");
        }
        var belongsTo = caseOf(mail);
        if (belongsTo.isEmpty() || isOver(belongsTo.get())) {
            return open(mail, belongsTo.map(CaseView::caseId));
        }
        try {
            return join(belongsTo.get(), mail);
        } catch (ProblemException refused) {
            if (merges.target(belongsTo.get().caseId()).equals(belongsTo.get().caseId())) {
                throw refused;
            }
            // It was merged while the mail came in: the way goes on.
            return take(mail);
        }
    }

    private Optional<CaseView> caseOf(IncomingMail mail) {
        return mail.namedCase()
                .filter(cases::exists)
                .or(() -> mails.caseOf(mail.earlier()))
                .map(merges::target)
                .flatMap(cases::find);
    }

    /** Nobody listens there any more: it was closed long ago, or as spam. */
    private boolean isOver(CaseView view) {
        return view.spamAt() != null
                || (view.closedAt() != null && time.now().isAfter(lastMomentToReopen(view.closedAt())));
    }

    private Instant lastMomentToReopen(Instant closedAt) {
        return closedAt.plus(reopenWindow);
    }

    private Taken open(IncomingMail mail, Optional<UUID> earlierCase) {
        var prepared = senders.question(mail, earlierCase.orElse(null));
        return commands.execute("intake-email", () -> {
            var caseId = UUID.randomUUID();
            if (!mails.remember(mail.messageId(), caseId)) {
                return new Taken(Outcome.DUPLICATE, null, null, "this message is being taken");
            }
            var opened = acts.open(caseId, prepared.command(), Caller.origin(prepared.sender()));
            return new Taken(Outcome.OPENED, caseId, opened.snapshot().number(), null);
        });
    }

    private Taken join(CaseView view, IncomingMail mail) {
        var colleague = staff.writingFrom(mail.from());
        return colleague.isPresent()
                ? act(view, mail, reply(mail), actor(colleague.get()), Outcome.REPLIED)
                : act(view, mail, received(mail), senders.actor(mail.from()), Outcome.JOINED);
    }

    private Taken act(CaseView view, IncomingMail mail, CaseCommand command, Actor actor, Outcome outcome) {
        var taken = new Taken(outcome, view.caseId(), view.number(), null);
        return locks.holding(
                view.caseId(),
                () -> commands.execute("intake-email", () -> {
                    if (!mails.remember(mail.messageId(), view.caseId())) {
                        return new Taken(
                                Outcome.DUPLICATE, view.caseId(), view.number(), "this message was taken before");
                    }
                    acts.act(view.caseId(), command, Caller.origin(actor), null);
                    return taken;
                }));
    }

    private static Reply reply(IncomingMail mail) {
        return new Reply(UUID.randomUUID(), Channel.EMAIL, mail.text());
    }

    private ReceiveMessage received(IncomingMail mail) {
        return new ReceiveMessage(
                mail.messageId(),
                Channel.EMAIL,
                mail.earlier().stream().findFirst().orElse(null),
                null,
                statuses.first(StatusCategory.OPEN),
                Map.of("subject", mail.subject(), "body", mail.text(), "from", mail.from()));
    }

    /** Mail from the known address of a colleague is theirs. */
    private static Actor actor(User user) {
        return new Actor(Actor.Kind.USER, user.id(), user.role().name());
    }
}
