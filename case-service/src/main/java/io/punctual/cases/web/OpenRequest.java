package io.punctual.cases.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a caller says to open a case. */
public record OpenRequest(
        @NotBlank @Size(max = 500) String subject,
        @Size(max = 100_000) @Nullable String description,
        @Nullable String channel,
        @Nullable String priority,
        @Nullable String status,
        @Size(max = 100) @Nullable String type,
        @Nullable String accountId,
        @Nullable String contactId,
        @Nullable String productCode,
        @Nullable String assetId,
        @Nullable Map<String, @Nullable Object> fields,
        @Nullable String ownerId,
        @Nullable String ownerKind,
        @Nullable UUID parentId,
        @Nullable UUID followsId,
        @Nullable Instant receivedAt,
        @Size(max = 120) @Nullable String businessHoursId) {}
