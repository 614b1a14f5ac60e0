package io.punctual.kit.outbox;

import java.util.List;
import java.util.Map;

/** How a service fills in the rows of its outbox that only name templates and their values. */
@FunctionalInterface
public interface MessageTemplates {
    /** A message as it is sent; its headers are the CloudEvents attributes. */
    record Filled(String topic, String key, Map<String, String> headers, byte[] payload) {}

    /**
     * The messages of {@code [[template, value, …], …]} in that order; the same values always give the same messages, for they are
     * filled in anew whenever they have to be sent again.
     */
    List<Filled> fill(String templated);
}
