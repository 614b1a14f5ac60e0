package io.punctual.cases.portal;

import io.punctual.cases.events.CaseRef;
import io.punctual.cases.events.CaseSnapshot;
import io.punctual.cases.events.Channel;
import io.punctual.cases.events.Priority;
import io.punctual.cases.events.StatusCategory;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case as its customer sees it. Who works on it, its fields, its service levels and its version stay inside: a version tells of
 * things that the customer does not see.
 */
@Schema(name = "CustomerCase")
record CustomerCase(
        UUID caseId,
        long number,
        String subject,
        @Nullable String description,
        String status,
        StatusCategory statusCategory,
        Priority priority,
        Channel channel,
        @Nullable String contactId,
        @Nullable String productCode,
        Instant receivedAt,
        @Nullable Instant lastReplyAt,
        @Nullable Instant closedAt,
        @Nullable CaseRef mergedInto) {

    static CustomerCase of(CaseSnapshot now, String subject, @Nullable String description) {
        return new CustomerCase(
                now.caseId(),
                now.number(),
                subject,
                description,
                now.status().name(),
                now.status().category(),
                now.priority(),
                now.channel(),
                now.classification().contactId(),
                now.classification().productCode(),
                now.receivedAt(),
                now.conversation().lastReplyAt(),
                now.closedAt(),
                now.relations().mergedInto());
    }
}
