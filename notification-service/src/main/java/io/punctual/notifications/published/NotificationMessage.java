package io.punctual.notifications.published;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a mail, as contracts/notifications says it. */
record NotificationMessage(
        UUID caseId,
        UUID notificationId,
        String causeId,
        String kind,
        String channel,
        String template,
        String recipientKind,
        String recipientId,
        Instant at,
        @Nullable String reason,
        @Nullable String messageId) {}
