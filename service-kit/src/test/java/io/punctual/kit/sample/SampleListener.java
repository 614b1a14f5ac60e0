package io.punctual.kit.sample;

import io.punctual.kit.inbox.Inbox;
import io.punctual.kit.message.IncomingMessage;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
public class SampleListener {
    public static final String CONSUMER = "sample-consumer";

    private final Inbox inbox;
    private final JdbcClient jdbc;
    private final AtomicInteger failures = new AtomicInteger();

    SampleListener(Inbox inbox, JdbcClient jdbc) {
        this.inbox = inbox;
        this.jdbc = jdbc;
    }

    /** The next effects fail after they were written, as a lost connection would. */
    public void failNext(int times) {
        failures.set(times);
    }

    private record Thing(String name) {}

    @KafkaListener(topics = SampleApplication.THINGS, groupId = CONSUMER)
    void onThing(ConsumerRecord<String, byte[]> message) {
        inbox.inOrder(message, CONSUMER, this::apply);
    }

    @KafkaListener(topics = SampleApplication.STATES, groupId = CONSUMER)
    void onState(ConsumerRecord<String, byte[]> message) {
        inbox.byRevision(message, CONSUMER, this::apply);
    }

    @KafkaListener(topics = SampleApplication.NOTES, groupId = CONSUMER)
    void onNote(ConsumerRecord<String, byte[]> message) {
        inbox.once(message, CONSUMER, this::apply);
    }

    private void apply(IncomingMessage message) {
        jdbc.sql("insert into effect (consumer, key, sequence, name) values (?, ?, ?, ?)")
                .params(
                        message.topic(),
                        message.key(),
                        message.sequence(),
                        message.as(Thing.class).name())
                .update();
        if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new IllegalStateException("the effect failed after it was written");
        }
    }
}
