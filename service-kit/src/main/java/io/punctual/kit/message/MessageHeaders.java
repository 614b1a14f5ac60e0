package io.punctual.kit.message;

import java.util.LinkedHashMap;
import java.util.Map;

/** The Kafka headers of a CloudEvent in binary mode, as this service writes them. */
public final class MessageHeaders {
    public static final String SEQUENCE = "ce_sequence";
    public static final String CORRELATION_ID = "ce_correlationid";
    public static final String CAUSATION_ID = "ce_causationid";
    public static final String CAUSATION_DEPTH = "ce_causationdepth";

    private final String source;

    /** With the source that is this service, such as {@code /name-of-the-service}. */
    public MessageHeaders(String source) {
        this.source = source;
    }

    public Map<String, String> of(OutgoingMessage message) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", message.id().toString());
        headers.put("ce_type", message.type());
        headers.put("ce_source", source);
        headers.put("ce_subject", message.key());
        headers.put("ce_time", message.time().toString());
        headers.put(SEQUENCE, Long.toString(message.sequence()));
        var causation = message.causation();
        headers.put(CORRELATION_ID, causation.correlationId());
        if (causation.causationId() != null) {
            headers.put(CAUSATION_ID, causation.causationId());
        }
        headers.put(CAUSATION_DEPTH, Integer.toString(causation.depth()));
        headers.put("content-type", "application/json");
        return headers;
    }
}
