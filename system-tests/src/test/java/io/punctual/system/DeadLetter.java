package io.punctual.system;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A record that a consumer has put aside, and why. */
record DeadLetter(String topic, String key, String reason) {

    static DeadLetter of(ConsumerRecord<String, byte[]> read) {
        var reason = StreamSupport.stream(read.headers().spliterator(), false)
                .filter(header -> header.key().contains("reason"))
                .map(header -> new String(header.value(), StandardCharsets.UTF_8))
                .collect(Collectors.joining(" "));
        return new DeadLetter(read.topic(), read.key(), reason);
    }
}
