package io.punctual.kit.message;

import java.time.Instant;
import java.util.UUID;

/** What a service says: the data is a record, map or JSON node, written with {@link MessageJson}. */
public record OutgoingMessage(
        String topic,
        String key,
        UUID id,
        String type,
        Instant time,
        long sequence,
        Causation causation,
        Object data) {}
