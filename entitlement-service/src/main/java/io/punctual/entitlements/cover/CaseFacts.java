package io.punctual.entitlements.cover;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What of a case decides its cover; when any of it changes, the cover is decided again (rule 3). */
public record CaseFacts(
        @Nullable String accountId,
        @Nullable String contactId,
        @Nullable String productCode,
        @Nullable String assetId,
        @Nullable String parentId,
        @Nullable String priority,
        @Nullable String type,
        @Nullable String channel,
        Map<String, Object> fields,
        Instant receivedAt,
        @Nullable String businessHoursId) {}
