package io.punctual.cases.published;

import io.punctual.kit.message.Causation;
import io.punctual.kit.message.OutgoingMessage;
import io.punctual.kit.outbox.Outbox;
import io.punctual.kit.time.TimeSource;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells the other services about people and words, each by its revision, in the transaction that changes them. */
@Component
public class DirectoryPublisher {
    static final String TOPIC = "directory";

    private final Outbox outbox;
    private final TimeSource time;

    DirectoryPublisher(Outbox outbox, TimeSource time) {
        this.outbox = outbox;
        this.time = time;
    }

    public void publish(Kind kind, String id, long revision, Object data) {
        outbox.append(new OutgoingMessage(
                TOPIC,
                kind.word + "/" + id,
                UUID.randomUUID(),
                "io.punctual.directory." + kind.word + ".v1",
                time.now(),
                revision,
                Causation.root(UUID.randomUUID().toString()),
                data));
    }

    /** What this service owns in the directory. */
    public enum Kind {
        USER("user"),
        QUEUE("queue"),
        CASE_STATUS("case-status"),
        CASE_FIELD("case-field");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }
}
