package io.punctual.kit.outbox;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sends what waits in the outbox, in order, and deletes what Kafka has acknowledged. */
final class OutboxRelay {
    /** Sends one record; the future completes with the broker's acknowledgement. */
    @FunctionalInterface
    interface Sender {
        CompletableFuture<?> send(ProducerRecord<String, byte[]> message);
    }

    private final JdbcClient jdbc;
    private final OutboxReader reader;
    private final Sender sender;
    private final OutboxLease lease;
    private Batch underWay = Batch.NONE;
    private long epoch;

    OutboxRelay(JdbcClient jdbc, Sender sender, OutboxLease lease, OutboxReader reader) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.sender = sender;
        this.lease = lease;
    }

    /** What was sent in an epoch and is not deleted yet, with one answer for each row. */
    private record Batch(
            List<OutboxRow> rows,
            List<CompletableFuture<?>> sent,
            @Nullable RuntimeException refused,
            long epoch) {
        static final Batch NONE = new Batch(List.of(), List.of(), null, 0);

        boolean isWhole() {
            return sent.size() == rows.size();
        }
    }

    /**
     * Sends one batch; true when there may be more, and then its answers are awaited while the next is sent. Fails when Kafka
     * refused a row, after deleting those before it; what was sent after it is sent again, so that the order is right in the end.
     */
    boolean relayBatch() {
        try {
            return relayNext();
        } catch (RuntimeException failed) {
            acknowledged(underWay.sent());
            underWay = Batch.NONE;
            reader.startOver();
            throw failed;
        }
    }

    private boolean relayNext() {
        var before = ofThisEpoch(underWay);
        if (before.rows().isEmpty()) {
            reader.startOverWhenLong();
        }
        var next = reader.next();
        underWay = send(next.rows());
        settle(before);
        if (underWay.isWhole() && next.mayBeMore()) {
            return true;
        }
        var last = underWay;
        underWay = Batch.NONE;
        settle(last);
        if (!last.isWhole()) {
            reader.startOver();
        }
        return false;
    }

    /** What was sent before the lease was lost is left to whoever holds it now, be it this process again. */
    private Batch ofThisEpoch(Batch batch) {
        if (epoch == lease.epoch()) {
            return batch;
        }
        epoch = lease.epoch();
        acknowledged(batch.sent());
        reader.startOver();
        return Batch.NONE;
    }

    private Batch send(List<OutboxRow> rows) {
        var now = lease.epoch();
        var sent = new ArrayList<CompletableFuture<?>>();
        for (var row : rows) {
            if (!lease.held()) {
                break;
            }
            try {
                sent.add(send(row));
            } catch (RuntimeException refused) {
                return new Batch(rows, sent, refused, now);
            }
        }
        return new Batch(rows, sent, null, now);
    }

    /** When one is refused on the spot, those before it are answered first, for nothing of the row may be under way then. */
    private CompletableFuture<?> send(OutboxRow row) {
        var answers = new ArrayList<CompletableFuture<?>>();
        try {
            row.toKafka().forEach(message -> answers.add(sender.send(message)));
        } catch (RuntimeException refused) {
            acknowledged(answers);
            throw refused;
        }
        return CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new));
    }

    private void settle(Batch batch) {
        var acknowledged = acknowledged(batch.sent());
        delete(batch.rows().subList(0, acknowledged.count()), batch.epoch());
        if (acknowledged.failure() != null) {
            throw acknowledged.failure();
        }
        if (batch.refused() != null) {
            throw batch.refused();
        }
    }

    private static Long[] positions(List<OutboxRow> rows) {
        return rows.stream().map(OutboxRow::position).toArray(Long[]::new);
    }

    private record Acknowledged(int count, @Nullable CompletionException failure) {}

    /** Waits for every answer, also after a failure, so that nothing is under way when the rest is sent again. */
    private static Acknowledged acknowledged(List<CompletableFuture<?>> sent) {
        var count = 0;
        CompletionException failure = null;
        for (var answer : sent) {
            try {
                answer.join();
                if (failure == null) {
                    count++;
                }
            } catch (CompletionException refused) {
                failure = failure == null ? refused : failure;
            }
        }
        return new Acknowledged(count, failure);
    }

    private void delete(List<OutboxRow> rows, long epoch) {
        if (rows.isEmpty()) {
            return;
        }
        // Locking the lease keeps the epoch from changing between the check and the deletion.
        var deleted = jdbc.sql("""
                with mine as (select 1 from outbox_lease where owner = :owner and epoch = :epoch for share)
                delete from outbox using unnest(:positions) gone
                where position = gone and exists (select 1 from mine)""")
                .param("owner", lease.owner())
                .param("epoch", epoch)
                .param("positions", positions(rows))
                .update();
        if (deleted == 0) {
            lease.lost();
            throw new IllegalStateException("Fenced: epoch " + epoch + " of the outbox lease is over.");
        }
    }
}
