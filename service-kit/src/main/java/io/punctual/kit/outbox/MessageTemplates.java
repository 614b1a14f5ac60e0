package io.punctual.kit.outbox;

import java.util.Map;

/** How a service fills in the rows of its outbox that only name a template and its values. */
@FunctionalInterface
public interface MessageTemplates {
    /** A message as it is sent; its headers are the CloudEvents attributes. */
    record Filled(String topic, String key, Map<String, String> headers, byte[] payload) {}

    /** The same values always give the same message, for it is filled in anew whenever it has to be sent again. */
    Filled fill(long template, String values);
}
