package io.punctual.kit.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.punctual.kit.inbox.InboxRows.Stream;
import io.punctual.kit.message.Causation;
import io.punctual.kit.message.IncomingMessage;
import io.punctual.kit.message.MessageReader;
import io.punctual.kit.message.MessageReader.Reading;
import io.punctual.kit.message.UnreadableMessage;
import io.punctual.kit.messaging.DeadLetters;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/** The inbox as rows beside the state that the messages change. */
final class JdbcInbox implements Inbox {
    private static final Logger log = LoggerFactory.getLogger(JdbcInbox.class);

    private final MessageReader reader;
    private final InboxRows rows;
    private final TransactionOperations transactions;
    private final DeadLetters deadLetters;
    private final MeterRegistry meters;

    JdbcInbox(
            MessageReader reader,
            InboxRows rows,
            TransactionOperations transactions,
            DeadLetters deadLetters,
            MeterRegistry meters) {
        this.reader = reader;
        this.rows = rows;
        this.transactions = transactions;
        this.deadLetters = deadLetters;
        this.meters = meters;
    }

    @Override
    public void inOrder(ConsumerRecord<String, byte[]> record, String consumer, Consumer<IncomingMessage> effect) {
        receive(record, consumer, reading -> {
            var message = reading.message();
            var stream = new Stream(consumer, message.topic(), message.key());
            var applied = rows.lockPosition(stream);
            if (message.sequence() == applied + 1) {
                apply(reading, effect);
                rows.moveTo(stream, drain(stream, message.sequence(), effect));
            } else if (message.sequence() > applied) {
                park(stream, message, applied, record);
            }
        });
    }

    @Override
    public void byRevision(ConsumerRecord<String, byte[]> record, String consumer, Consumer<IncomingMessage> effect) {
        receive(record, consumer, reading -> {
            var message = reading.message();
            var stream = new Stream(consumer, message.topic(), message.key());
            if (reading.known() && message.sequence() > rows.lockPosition(stream)) {
                rows.moveTo(stream, message.sequence());
                apply(reading, effect);
            }
        });
    }

    @Override
    public void once(ConsumerRecord<String, byte[]> record, String consumer, Consumer<IncomingMessage> effect) {
        receive(record, consumer, reading -> {
            var message = reading.message();
            if (reading.known() && rows.remember(consumer, message.topic(), message.id())) {
                apply(reading, effect);
            }
        });
    }

    private void receive(ConsumerRecord<String, byte[]> record, String consumer, Consumer<Reading> rule) {
        try {
            var reading = reader.read(record);
            transactions.executeWithoutResult(status -> rule.accept(reading));
            refuseEcho(reading);
        } catch (UnreadableMessage unreadable) {
            deadLetters.put(record, consumer, unreadable.reason());
        }
    }

    private static void refuseEcho(Reading reading) {
        var causation = reading.message().causation();
        if (reading.known() && causation.tooDeep()) {
            throw new UnreadableMessage("Refused: its causation depth " + causation.depth() + " is above "
                    + Causation.MAX_DEPTH + ", an endless echo");
        }
    }

    /** What is too deep, or of a type that came after this service, takes its place in the order but has no effect. */
    private static void apply(Reading reading, Consumer<IncomingMessage> effect) {
        if (reading.known() && !reading.message().causation().tooDeep()) {
            effect.accept(reading.message());
        }
    }

    private long drain(Stream stream, long from, Consumer<IncomingMessage> effect) {
        var applied = from;
        for (var next = rows.unpark(stream, applied + 1); next.isPresent(); next = rows.unpark(stream, applied + 1)) {
            apply(reader.read(next.get()), effect);
            applied++;
        }
        return applied;
    }

    private void park(Stream stream, IncomingMessage message, long applied, ConsumerRecord<String, byte[]> record) {
        if (rows.park(stream, message.sequence(), record)) {
            meters.counter("parked", "topic", stream.topic(), "consumer", stream.consumer())
                    .increment();
            log.info(
                    "{} parked {} of {} {}: {} has not come yet",
                    stream.consumer(),
                    message.sequence(),
                    stream.topic(),
                    stream.key(),
                    applied + 1);
        }
    }
}
