package io.punctual.milestones.timer;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A trigger to come, with the message that says so when it is due: all of it but the time of sending.
 *
 * @param expiresAt after this it is of no use and is skipped
 */
public record PlannedTrigger(
        String key,
        Instant dueAt,
        @Nullable Instant expiresAt,
        long revision,
        UUID id,
        String type,
        Map<String, String> headers,
        String body) {}
