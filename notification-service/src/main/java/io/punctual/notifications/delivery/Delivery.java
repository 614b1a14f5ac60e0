package io.punctual.notifications.delivery;

import io.punctual.kit.message.Causation;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One mail to one recipient for one cause, and what became of it so far. */
public record Delivery(
        UUID notificationId,
        UUID caseId,
        String causeId,
        NotificationKind kind,
        String template,
        Recipient recipient,
        Occasion occasion,
        DeliveryState state,
        int attempts,
        @Nullable String reason,
        @Nullable String messageId,
        Instant createdAt,
        @Nullable Instant sentAt,
        Instant addressBy,
        Instant giveUpAt,
        Causation causation) {}
