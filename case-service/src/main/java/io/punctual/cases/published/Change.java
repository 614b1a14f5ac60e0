package io.punctual.cases.published;

import io.punctual.cases.events.CaseEvent;
import io.punctual.cases.events.CaseEvent.ActionSkipped;
import io.punctual.cases.events.CaseEvent.CallLogged;
import io.punctual.cases.events.CaseEvent.CaseClassified;
import io.punctual.cases.events.CaseEvent.CaseClosed;
import io.punctual.cases.events.CaseEvent.CaseEscalated;
import io.punctual.cases.events.CaseEvent.CaseMarkedSpam;
import io.punctual.cases.events.CaseEvent.CaseMerged;
import io.punctual.cases.events.CaseEvent.CaseOpened;
import io.punctual.cases.events.CaseEvent.CasePaused;
import io.punctual.cases.events.CaseEvent.CaseReopened;
import io.punctual.cases.events.CaseEvent.CaseResumed;
import io.punctual.cases.events.CaseEvent.CommentAdded;
import io.punctual.cases.events.CaseEvent.Direction;
import io.punctual.cases.events.CaseEvent.MergeReceived;
import io.punctual.cases.events.CaseEvent.MessageReceived;
import io.punctual.cases.events.CaseEvent.MessageSent;
import io.punctual.cases.events.CaseEvent.OwnerChanged;
import io.punctual.cases.events.CaseEvent.PriorityChanged;
import io.punctual.cases.events.CaseEvent.StatusChanged;
import io.punctual.cases.events.CaseEvent.Visibility;
import io.punctual.cases.events.Channel;
import io.punctual.cases.events.Owner;
import io.punctual.cases.events.Priority;
import io.punctual.cases.events.StatusCategory;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an event changed, as its contract words it; kept apart from the stored events, which may move on. */
public sealed interface Change {
    record Opened(@Nullable String messageId) implements Change {}

    record Received(
            String messageId, Channel channel, @Nullable String inReplyTo) implements Change {}

    record Sent(UUID messageId, Channel channel, boolean countsAsReply) implements Change {}

    record Called(UUID callId, Direction direction, boolean connected, long durationSeconds, boolean countsAsReply)
            implements Change {}

    record Commented(UUID commentId, Visibility visibility) implements Change {}

    record Status(
            String from,
            String to,
            StatusCategory fromCategory,
            StatusCategory toCategory,
            @Nullable String reason) implements Change {}

    record Urgency(Priority from, Priority to, @Nullable String reason) implements Change {}

    record Ownership(
            @Nullable String fromId,
            Owner.@Nullable Kind fromKind,
            String toId,
            Owner.Kind toKind,
            boolean escalation,
            @Nullable String reason)
            implements Change {}

    record Reason(@Nullable String reason) implements Change {}

    record Classified(List<String> changed) implements Change {}

    record Ended(String status, @Nullable String reason) implements Change {}

    record Merged(
            UUID intoCaseId,
            long intoNumber,
            String status,
            @Nullable String reason) implements Change {}

    record MergeTaken(UUID mergedCaseId, long mergedNumber) implements Change {}

    record Skipped(
            String actionKey,
            String kind,
            String reason,
            @Nullable String field) implements Change {}

    static Change of(CaseEvent event) {
        return switch (event) {
            case CaseOpened e -> new Opened(e.messageId());
            case MessageReceived e -> new Received(e.messageId(), e.channel(), e.inReplyTo());
            case MessageSent e -> new Sent(e.messageId(), e.channel(), e.countsAsReply());
            case CallLogged e ->
                new Called(e.callId(), e.direction(), e.connected(), e.durationSeconds(), e.countsAsReply());
            case CommentAdded e -> new Commented(e.commentId(), e.visibility());
            case StatusChanged e ->
                new Status(e.from().name(), e.to().name(), e.from().category(), e.to().category(), e.reason());
            case PriorityChanged e -> new Urgency(e.from(), e.to(), e.reason());
            case OwnerChanged e -> ownership(e);
            case CaseEscalated e -> new Reason(e.reason());
            case CaseClassified e -> new Classified(e.changed());
            case CasePaused e -> new Reason(e.reason());
            case CaseResumed e -> new Reason(e.reason());
            case CaseClosed e -> new Ended(e.status().name(), e.reason());
            case CaseReopened e -> new Ended(e.status().name(), e.reason());
            case CaseMerged e ->
                new Merged(e.into().caseId(), e.into().number(), e.status().name(), e.reason());
            case MergeReceived e ->
                new MergeTaken(e.merged().caseId(), e.merged().number());
            case CaseMarkedSpam e -> new Ended(e.status().name(), e.reason());
            case ActionSkipped e -> new Skipped(e.actionKey(), e.kind(), e.reason(), e.field());
        };
    }

    private static Ownership ownership(OwnerChanged event) {
        var from = event.from();
        return new Ownership(
                from == null ? null : from.id(),
                from == null ? null : from.kind(),
                event.to().id(),
                event.to().kind(),
                event.escalation(),
                event.reason());
    }
}
