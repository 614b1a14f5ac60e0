package io.punctual.cases.write;

import io.punctual.cases.events.CaseEvent;
import io.punctual.cases.events.CaseEvent.CallLogged;
import io.punctual.cases.events.CaseEvent.CaseEscalated;
import io.punctual.cases.events.CaseEvent.CaseOpened;
import io.punctual.cases.events.CaseEvent.CasePaused;
import io.punctual.cases.events.CaseEvent.CaseReopened;
import io.punctual.cases.events.CaseEvent.CaseResumed;
import io.punctual.cases.events.CaseEvent.CommentAdded;
import io.punctual.cases.events.CaseEvent.Direction;
import io.punctual.cases.events.CaseEvent.MessageReceived;
import io.punctual.cases.events.CaseEvent.MessageSent;
import io.punctual.cases.events.CaseEvent.OwnerChanged;
import io.punctual.cases.events.CaseEvent.PriorityChanged;
import io.punctual.cases.events.CaseEvent.StatusChanged;
import io.punctual.cases.events.CaseEvent.Visibility;
import io.punctual.cases.events.CaseSnapshot;
import io.punctual.cases.events.Channel;
import io.punctual.cases.events.PersonalText;
import io.punctual.cases.events.Stamp;
import io.punctual.cases.write.CaseCommand.AddComment;
import io.punctual.cases.write.CaseCommand.AssignOwner;
import io.punctual.cases.write.CaseCommand.ChangePriority;
import io.punctual.cases.write.CaseCommand.ChangeStatus;
import io.punctual.cases.write.CaseCommand.Classify;
import io.punctual.cases.write.CaseCommand.Close;
import io.punctual.cases.write.CaseCommand.Escalate;
import io.punctual.cases.write.CaseCommand.LogCall;
import io.punctual.cases.write.CaseCommand.MarkSpam;
import io.punctual.cases.write.CaseCommand.Merge;
import io.punctual.cases.write.CaseCommand.OpenCase;
import io.punctual.cases.write.CaseCommand.Pause;
import io.punctual.cases.write.CaseCommand.PerformAction;
import io.punctual.cases.write.CaseCommand.ReceiveMerge;
import io.punctual.cases.write.CaseCommand.ReceiveMessage;
import io.punctual.cases.write.CaseCommand.Reopen;
import io.punctual.cases.write.CaseCommand.Reply;
import io.punctual.cases.write.CaseCommand.Resume;
import io.punctual.cases.write.CaseRejected.Code;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rules of a case: a command, the state and the moment in; new facts, or a rejection, out. What changes nothing says nothing. */
final class CaseDecider {
    private CaseDecider() {}

    static CaseOpened open(OpenCase command, Stamp now) {
        return new CaseOpened(
                happened(now, "receivedAt", command.receivedAt()),
                command.number(),
                command.status(),
                command.priority(),
                command.channel(),
                command.owner(),
                command.classification(),
                command.parentId(),
                command.followsId(),
                command.messageId(),
                new PersonalText(Subject.of(now.caseId(), command.classification()), command.texts()));
    }

    static List<CaseEvent> decide(CaseCommand command, CaseState state, Stamp now) {
        var current = state.snapshot();
        return switch (command) {
            case OpenCase _ -> throw new IllegalArgumentException("The case is open already: " + now.caseId());
            case ReceiveMessage message -> receive(message, Merging.unmerged(current), now);
            case Reply reply -> reply(reply, open(current), now);
            case AddComment comment -> comment(comment, current, now);
            case LogCall call -> call(call, open(current), now);
            case ChangeStatus change -> status(change, open(current), now);
            case ChangePriority(var to, var reason) ->
                open(current).priority() == to
                        ? List.of()
                        : List.of(new PriorityChanged(now, current.priority(), to, reason));
            case AssignOwner(var to, var reason) ->
                to.equals(open(current).owner())
                        ? List.of()
                        : List.of(new OwnerChanged(now, current.owner(), to, false, reason));
            case Escalate(var reason) ->
                open(current).escalated() ? List.of() : List.of(new CaseEscalated(now, reason));
            case Classify change -> Reclassification.decide(change, open(current), now);
            case Pause(var reason) -> open(current).manuallyPaused() ? List.of() : List.of(new CasePaused(now, reason));
            case Resume(var reason) ->
                open(current).manuallyPaused() ? List.of(new CaseResumed(now, reason)) : List.of();
            case Close close -> close(close, open(current), now);
            case Reopen reopen -> reopen(reopen, current, now);
            case Merge merge -> Merging.merge(merge, current, now);
            case ReceiveMerge merge -> Merging.receive(merge, current, now);
            case MarkSpam spam -> Merging.spam(spam, current, now);
            case PerformAction action -> ActionDecider.decide(action, state, now);
        };
    }

    /** Rule 13: a customer's message ends a status pause. On a closed case it opens the case again (rule 17). */
    private static List<CaseEvent> receive(ReceiveMessage command, CaseSnapshot current, Stamp now) {
        var events = new ArrayList<CaseEvent>();
        if (current.closed()) {
            events.add(new CaseReopened(now, command.openStatus(), null));
        }
        events.add(new MessageReceived(
                happened(now, "receivedAt", command.receivedAt()),
                command.messageId(),
                command.channel(),
                command.inReplyTo(),
                personal(current, command.texts())));
        if (!current.closed() && current.status().pausesMilestones()) {
            events.add(new StatusChanged(now, current.status(), command.openStatus(), null));
        }
        return List.copyOf(events);
    }

    private static List<CaseEvent> reply(Reply command, CaseSnapshot current, Stamp now) {
        if (command.channel() == Channel.EMAIL && current.classification().contactId() == null) {
            throw new CaseRejected(
                    Code.NO_CONTACT, "channel", Channel.EMAIL, "The case has no contact to send an e-mail to.");
        }
        boolean counts = now.actor().replies();
        var text = personal(current, Map.of("body", command.body()));
        return List.of(new MessageSent(now, command.messageId(), command.channel(), counts, text));
    }

    private static List<CaseEvent> comment(AddComment command, CaseSnapshot current, Stamp now) {
        var text = personal(
                command.visibility() == Visibility.INTERNAL ? current : open(current), Map.of("body", command.body()));
        return List.of(new CommentAdded(now, command.commentId(), command.visibility(), text));
    }

    private static List<CaseEvent> call(LogCall command, CaseSnapshot current, Stamp now) {
        boolean counts = command.direction() == Direction.OUTBOUND
                && command.connected()
                && now.actor().replies();
        return List.of(new CallLogged(
                happened(now, "startedAt", command.startedAt()),
                command.callId(),
                command.direction(),
                command.connected(),
                command.durationSeconds(),
                counts,
                command.notes() == null ? null : personal(current, Map.of("notes", command.notes()))));
    }

    private static List<CaseEvent> status(ChangeStatus command, CaseSnapshot current, Stamp now) {
        return StatusChange.to(command.to(), command.reason(), current, now);
    }

    private static List<CaseEvent> close(Close command, CaseSnapshot current, Stamp now) {
        return StatusChange.to(StatusChange.closing(command.status()), command.reason(), current, now);
    }

    private static List<CaseEvent> reopen(Reopen command, CaseSnapshot current, Stamp now) {
        if (!Merging.unmerged(current).closed()) {
            throw new CaseRejected(Code.CASE_NOT_CLOSED, "Only a closed case can be reopened.");
        }
        var status = command.status();
        if (status.category().isOver()) {
            throw new CaseRejected(
                    Code.NOT_AN_OPEN_STATUS, "status", status.name(), "must be a status in which work goes on");
        }
        return List.of(new CaseReopened(now, status, command.reason()));
    }

    private static CaseSnapshot open(CaseSnapshot current) {
        if (Merging.unmerged(current).closed()) {
            throw new CaseRejected(Code.CASE_CLOSED, "The case is closed; reopen it first.");
        }
        return current;
    }

    private static Stamp happened(Stamp now, String field, @Nullable Instant claimed) {
        var occurredAt = Objects.requireNonNullElse(claimed, now.occurredAt());
        if (occurredAt.isAfter(now.at())) {
            throw new CaseRejected(
                    Code.IN_THE_FUTURE, field, occurredAt, "must not lie in the future; it is " + now.at() + " now");
        }
        return now.occurredAt(occurredAt);
    }

    private static PersonalText personal(CaseSnapshot current, Map<String, String> texts) {
        return new PersonalText(Subject.of(current.caseId(), current.classification()), texts);
    }
}
