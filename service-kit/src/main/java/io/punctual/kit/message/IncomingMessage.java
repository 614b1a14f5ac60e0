package io.punctual.kit.message;

import java.time.Instant;
import tools.jackson.databind.JsonNode;

/** What a service hears, after its headers were read and its data was found to keep the contract. */
public record IncomingMessage(
        String topic,
        String key,
        String id,
        String type,
        Instant time,
        long sequence,
        Causation causation,
        JsonNode data) {

    /** The data as the consumer's own minimal record; properties it does not name are ignored. */
    public <T> T as(Class<T> type) {
        return MessageJson.MAPPER.treeToValue(data, type);
    }

    /** The causation of what this message causes. */
    public Causation consequence() {
        return causation.next(id);
    }
}
