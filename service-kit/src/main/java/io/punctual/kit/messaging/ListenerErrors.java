package io.punctual.kit.messaging;

import io.punctual.kit.message.UnreadableMessage;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.support.KafkaUtils;
import org.springframework.util.backoff.ExponentialBackOff;

/** What a listener does about failures: what can never be read is put aside, all else is tried for ever. */
final class ListenerErrors {
    private static final Logger log = LoggerFactory.getLogger(ListenerErrors.class);
    private static final long FIRST_PAUSE_MS = 100;
    private static final long LONGEST_PAUSE_MS = 5_000;

    private ListenerErrors() {}

    static DefaultErrorHandler handler(DeadLetters deadLetters) {
        var pauses = new ExponentialBackOff(FIRST_PAUSE_MS, 2);
        pauses.setMaxInterval(LONGEST_PAUSE_MS);
        var handler = new DefaultErrorHandler((message, failure) -> put(deadLetters, message, failure), pauses);
        // Only what can never be read; a failing database or a bug in an effect must not drop a message.
        handler.setClassifications(Map.of(UnreadableMessage.class, false), true);
        handler.setRetryListeners((message, failure, attempt) -> {
            if (Integer.bitCount(attempt) == 1) {
                log.warn(
                        "{}-{}@{} key {} failed {} times and is tried again: {}",
                        message.topic(),
                        message.partition(),
                        message.offset(),
                        message.key(),
                        attempt,
                        rootCause(failure));
            }
        });
        return handler;
    }

    @SuppressWarnings("unchecked") // listeners of the kit read strings and bytes
    private static void put(DeadLetters deadLetters, ConsumerRecord<?, ?> message, Exception failure) {
        var group = KafkaUtils.getConsumerGroupId();
        deadLetters.put(
                (ConsumerRecord<String, byte[]>) message, group == null ? "unknown" : group, rootCause(failure));
    }

    private static String rootCause(@Nullable Throwable failure) {
        if (failure == null) {
            return "unknown";
        }
        var cause = failure;
        while (cause.getCause() != null && !(cause instanceof UnreadableMessage)) {
            cause = cause.getCause();
        }
        return cause instanceof UnreadableMessage unreadable ? unreadable.reason() : cause.toString();
    }
}
