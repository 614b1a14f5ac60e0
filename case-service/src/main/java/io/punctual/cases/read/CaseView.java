package io.punctual.cases.read;

import io.punctual.cases.events.CaseRef;
import io.punctual.cases.events.CaseSnapshot;
import io.punctual.cases.events.Channel;
import io.punctual.cases.events.Owner;
import io.punctual.cases.events.Priority;
import io.punctual.cases.events.StatusCategory;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case as callers see it; paused means that its service levels stand still, spamAt since when it is taken for spam. */
@Schema(name = "Case")
public record CaseView(
        UUID caseId,
        long number,
        long version,
        String subject,
        @Nullable String description,
        String status,
        StatusCategory statusCategory,
        Priority priority,
        @Nullable String type,
        Channel channel,
        @Nullable String ownerId,
        Owner.@Nullable Kind ownerKind,
        @Nullable String accountId,
        @Nullable String contactId,
        @Nullable String productCode,
        @Nullable String assetId,
        @Nullable String businessHoursId,
        @Nullable UUID parentId,
        @Nullable UUID followsId,
        @Nullable CaseRef mergedInto,
        List<CaseRef> mergedCases,
        @Nullable Instant spamAt,
        Map<String, Object> fields,
        boolean escalated,
        boolean paused,
        boolean manuallyPaused,
        boolean awaitingReply,
        @Nullable Instant awaitingReplySince,
        @Nullable Instant firstReplyAt,
        @Nullable Channel firstReplyChannel,
        @Nullable Instant lastReplyAt,
        @Nullable Channel lastReplyChannel,
        int customerMessageCount,
        int reopenCount,
        Instant receivedAt,
        Instant openedAt,
        Instant updatedAt,
        @Nullable Instant closedAt,
        @Nullable EntitlementView entitlement,
        @Nullable NextMilestone nextMilestone) {

    /** Which entitlement covers the case and why, in English and Korean; without an id it is not covered. */
    @Schema(name = "CaseEntitlement")
    public record EntitlementView(
            @Nullable String id,
            @Nullable String name,
            boolean covered,
            @Nullable String processId,
            @Nullable Long processVersion,
            String reason,
            @Nullable String reasonKo) {}

    /** The milestone whose target comes first among those that are not over. */
    @Schema(name = "NextMilestone")
    public record NextMilestone(UUID milestoneId, String name, Instant targetAt, String state) {}

    /** What people wrote when the case was opened. */
    public record Words(String subject, @Nullable String description) {}

    public CaseRef ref() {
        return new CaseRef(caseId, number);
    }

    public static CaseView of(
            CaseSnapshot now,
            long version,
            Words words,
            @Nullable EntitlementView entitlement,
            @Nullable NextMilestone nextMilestone) {
        var about = now.classification();
        var talk = now.conversation();
        var owner = now.owner();
        return new CaseView(
                now.caseId(),
                now.number(),
                version,
                words.subject(),
                words.description(),
                now.status().name(),
                now.status().category(),
                now.priority(),
                about.type(),
                now.channel(),
                owner == null ? null : owner.id(),
                owner == null ? null : owner.kind(),
                about.accountId(),
                about.contactId(),
                about.productCode(),
                about.assetId(),
                about.businessHoursId(),
                now.parentId(),
                now.relations().followsId(),
                now.relations().mergedInto(),
                now.relations().mergedCases(),
                now.spamAt(),
                about.fields(),
                now.escalated(),
                now.manuallyPaused() || now.status().pausesMilestones(),
                now.manuallyPaused(),
                talk.awaitingReply(),
                talk.awaitingReplySince(),
                talk.firstReplyAt(),
                talk.firstReplyChannel(),
                talk.lastReplyAt(),
                talk.lastReplyChannel(),
                talk.customerMessageCount(),
                now.reopenCount(),
                now.receivedAt(),
                now.openedAt(),
                now.lastChangedAt(),
                now.closedAt(),
                entitlement,
                nextMilestone);
    }
}
