package io.punctual.cases.published;

import io.punctual.cases.events.CaseSnapshot;
import io.punctual.cases.events.Channel;
import io.punctual.cases.events.Owner;
import io.punctual.cases.events.Priority;
import io.punctual.cases.events.StatusCategory;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The case after an event, as every message of topic {@code cases} carries it. */
record PublishedCase(
        long number,
        String status,
        StatusCategory statusCategory,
        boolean statusPausesMilestones,
        boolean manuallyPaused,
        Priority priority,
        Channel channel,
        Map<String, Object> fields,
        boolean escalated,
        Instant receivedAt,
        Instant openedAt,
        boolean awaitingReply,
        int customerMessageCount,
        int reopenCount,
        @Nullable String type,
        @Nullable String ownerId,
        Owner.@Nullable Kind ownerKind,
        @Nullable String accountId,
        @Nullable String contactId,
        @Nullable String productCode,
        @Nullable String assetId,
        @Nullable String businessHoursId,
        @Nullable UUID parentId,
        @Nullable UUID followsId,
        @Nullable UUID mergedIntoId,
        @Nullable Boolean spam,
        @Nullable Instant firstReplyAt,
        @Nullable Channel firstReplyChannel,
        @Nullable Instant lastReplyAt,
        @Nullable Channel lastReplyChannel,
        @Nullable Instant awaitingReplySince,
        @Nullable Instant closedAt) {

    static PublishedCase of(CaseSnapshot now) {
        var about = now.classification();
        var talk = now.conversation();
        var owner = now.owner();
        return new PublishedCase(
                now.number(),
                now.status().name(),
                now.status().category(),
                now.status().pausesMilestones(),
                now.manuallyPaused(),
                now.priority(),
                now.channel(),
                about.fields(),
                now.escalated(),
                now.receivedAt(),
                now.openedAt(),
                talk.awaitingReply(),
                talk.customerMessageCount(),
                now.reopenCount(),
                about.type(),
                owner == null ? null : owner.id(),
                owner == null ? null : owner.kind(),
                about.accountId(),
                about.contactId(),
                about.productCode(),
                about.assetId(),
                about.businessHoursId(),
                now.parentId(),
                now.relations().followsId(),
                now.relations().mergedIntoId(),
                now.spam() ? true : null,
                talk.firstReplyAt(),
                talk.firstReplyChannel(),
                talk.lastReplyAt(),
                talk.lastReplyChannel(),
                talk.awaitingReplySince(),
                now.closedAt());
    }
}
