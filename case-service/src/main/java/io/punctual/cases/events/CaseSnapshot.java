package io.punctual.cases.events;

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
import io.punctual.cases.events.CaseEvent.MergeReceived;
import io.punctual.cases.events.CaseEvent.MessageReceived;
import io.punctual.cases.events.CaseEvent.MessageSent;
import io.punctual.cases.events.CaseEvent.OwnerChanged;
import io.punctual.cases.events.CaseEvent.PriorityChanged;
import io.punctual.cases.events.CaseEvent.StatusChanged;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case as its events so far make it, without any personal text. */
public record CaseSnapshot(
        UUID caseId,
        long number,
        CaseStatus status,
        boolean manuallyPaused,
        Priority priority,
        Channel channel,
        @Nullable Owner owner,
        Classification classification,
        @Nullable UUID parentId,
        boolean escalated,
        Instant receivedAt,
        Instant openedAt,
        Instant lastChangedAt,
        @Nullable Instant closedAt,
        int reopenCount,
        Conversation conversation,
        Relations relations,
        @Nullable Instant spamAt) {
    /** Cases were recorded before there were relations between them. */
    public CaseSnapshot {
        relations = Objects.requireNonNullElse(relations, Relations.NONE);
    }

    public static CaseSnapshot opened(CaseOpened event) {
        var stamp = event.stamp();
        return new CaseSnapshot(
                stamp.caseId(),
                event.number(),
                event.status(),
                false,
                event.priority(),
                event.channel(),
                event.owner(),
                event.classification(),
                event.parentId(),
                false,
                stamp.occurredAt(),
                stamp.at(),
                stamp.at(),
                event.status().category() == StatusCategory.CLOSED ? stamp.at() : null,
                0,
                Conversation.startedAt(stamp.occurredAt()),
                Relations.following(event.followsId()),
                null);
    }

    /** The case after one more event; a second opening is no event of the same case. */
    public CaseSnapshot after(CaseEvent event) {
        var next = new Draft(this);
        switch (event) {
            case CaseOpened second -> throw new IllegalArgumentException("Opened twice: " + second.stamp());
            case MessageReceived e ->
                next.conversation = conversation.received(e.stamp().occurredAt());
            case MessageSent e -> next.replied(e.countsAsReply(), e.stamp(), e.channel());
            case CallLogged e -> next.replied(e.countsAsReply(), e.stamp(), Channel.PHONE);
            case CommentAdded _, ActionSkipped _ -> {}
            case StatusChanged e -> next.status = e.to();
            case PriorityChanged e -> next.priority = e.to();
            case OwnerChanged e -> {
                next.owner = e.to();
                next.escalated = escalated || e.escalation();
            }
            case CaseEscalated _ -> next.escalated = true;
            case CaseClassified e -> next.classification = e.classification();
            case CasePaused _ -> next.manuallyPaused = true;
            case CaseResumed _ -> next.manuallyPaused = false;
            case CaseClosed e -> next.closed(e.status(), e.stamp());
            case CaseReopened e -> next.reopened(e);
            case CaseMerged e -> {
                next.closed(e.status(), e.stamp());
                next.relations = relations.mergedInto(e.into());
            }
            case MergeReceived e -> {
                next.conversation = conversation.joinedBy(e.customerMessages(), e.unanswered());
                next.relations = relations.takingIn(e.merged());
            }
            case CaseMarkedSpam e -> {
                next.closed(e.status(), e.stamp());
                next.spamAt = e.stamp().at();
            }
        }
        return next.at(event.stamp().at());
    }

    public CaseRef ref() {
        return new CaseRef(caseId, number);
    }

    public boolean spam() {
        return spamAt != null;
    }

    public boolean closed() {
        return status.category() == StatusCategory.CLOSED;
    }

    /** The parts that events change, while one is applied. */
    private static final class Draft {
        private final CaseSnapshot before;
        private CaseStatus status;
        private boolean manuallyPaused;
        private Priority priority;
        private @Nullable Owner owner;
        private Classification classification;
        private boolean escalated;
        private @Nullable Instant closedAt;
        private int reopenCount;
        private Conversation conversation;
        private Relations relations;
        private @Nullable Instant spamAt;

        Draft(CaseSnapshot before) {
            this.before = before;
            status = before.status;
            manuallyPaused = before.manuallyPaused;
            priority = before.priority;
            owner = before.owner;
            classification = before.classification;
            escalated = before.escalated;
            closedAt = before.closedAt;
            reopenCount = before.reopenCount;
            conversation = before.conversation;
            relations = before.relations;
            spamAt = before.spamAt;
        }

        private void replied(boolean counts, Stamp stamp, Channel by) {
            conversation = counts ? conversation.replied(stamp.occurredAt(), by) : conversation;
        }

        private void closed(CaseStatus with, Stamp stamp) {
            status = with;
            closedAt = closedAt == null ? stamp.at() : closedAt;
        }

        private void reopened(CaseReopened event) {
            status = event.status();
            closedAt = null;
            spamAt = null;
            reopenCount++;
        }

        private CaseSnapshot at(Instant changedAt) {
            return new CaseSnapshot(
                    before.caseId,
                    before.number,
                    status,
                    manuallyPaused,
                    priority,
                    before.channel,
                    owner,
                    classification,
                    before.parentId,
                    escalated,
                    before.receivedAt,
                    before.openedAt,
                    changedAt,
                    closedAt,
                    reopenCount,
                    conversation,
                    relations,
                    spamAt);
        }
    }
}
