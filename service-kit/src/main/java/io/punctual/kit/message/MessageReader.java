package io.punctual.kit.message;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.cloudevents.rw.CloudEventRWException;
import java.time.OffsetDateTime;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Reads a Kafka record as a CloudEvent and holds its data against the contract. */
public final class MessageReader {
    private final Contracts contracts;

    public MessageReader(Contracts contracts) {
        this.contracts = contracts;
    }

    /**
     * A message as it was read.
     *
     * @param known whether this service has a contract for its type; without one the data stays unread
     */
    public record Reading(IncomingMessage message, boolean known) {}

    public Reading read(ConsumerRecord<String, byte[]> message) {
        var event = event(message);
        var known = contracts.knows(message.topic(), event.getType());
        var read = new IncomingMessage(
                message.topic(),
                key(message),
                event.getId(),
                event.getType(),
                time(event).toInstant(),
                number(event, "sequence"),
                causation(event),
                known ? data(message, event) : MissingNode.getInstance());
        return new Reading(read, known);
    }

    private JsonNode data(ConsumerRecord<String, byte[]> message, CloudEvent event) {
        var data = json(message.value());
        var violations = contracts.violations(message.topic(), event.getType(), data);
        if (!violations.isEmpty()) {
            throw new UnreadableMessage(event.getType() + " breaks its contract: " + String.join("; ", violations));
        }
        return data;
    }

    private static CloudEvent event(ConsumerRecord<String, byte[]> message) {
        try {
            return KafkaMessageFactory.createReader(message).toEvent();
        } catch (CloudEventRWException | IllegalArgumentException | IllegalStateException broken) {
            throw new UnreadableMessage("Not a CloudEvent: " + broken.getMessage(), broken);
        }
    }

    private static JsonNode json(byte @Nullable [] value) {
        if (value == null || value.length == 0) {
            throw new UnreadableMessage("The message has no data");
        }
        try {
            return MessageJson.MAPPER.readTree(value);
        } catch (JacksonException broken) {
            throw new UnreadableMessage("The data is no JSON: " + broken.getOriginalMessage(), broken);
        }
    }

    private static String key(ConsumerRecord<String, byte[]> message) {
        if (message.key() == null) {
            throw new UnreadableMessage("The message has no key");
        }
        return message.key();
    }

    private static OffsetDateTime time(CloudEvent event) {
        if (event.getTime() == null) {
            throw new UnreadableMessage("ce_time is missing");
        }
        return event.getTime();
    }

    private static Causation causation(CloudEvent event) {
        var correlation = event.getExtension("correlationid");
        var cause = event.getExtension("causationid");
        var depth = event.getExtension("causationdepth") == null ? 0 : (int) number(event, "causationdepth");
        return new Causation(
                correlation == null ? event.getId() : correlation.toString(),
                cause == null ? null : cause.toString(),
                depth);
    }

    private static long number(CloudEvent event, String extension) {
        var value = String.valueOf(event.getExtension(extension));
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException wrong) {
            throw new UnreadableMessage("ce_" + extension + " is " + value + ", not a number", wrong);
        }
    }
}
