package io.punctual.kit.message;

import java.time.Instant;
import tools.jackson.core.JacksonException;
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
        try {
            return MessageJson.MAPPER.treeToValue(data, type);
        } catch (JacksonException unfit) {
            throw new UnreadableMessage(
                    this.type + " is no " + type.getSimpleName() + ": " + unfit.getOriginalMessage(), unfit);
        }
    }

    /** The causation of what this message causes. */
    public Causation consequence() {
        return causation.next(id);
    }
}
