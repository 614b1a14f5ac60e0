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
    private static final int BATCH = 1_000;

    /** Sends one record; the future completes with the broker's acknowledgement. */
    @FunctionalInterface
    interface Sender {
        CompletableFuture<?> send(ProducerRecord<String, byte[]> message);
    }

    private final JdbcClient jdbc;
    private final Sender sender;
    private final OutboxLease lease;
    private final MessageTemplates templates;
    private Batch underWay = Batch.NONE;

    OutboxRelay(JdbcClient jdbc, Sender sender, OutboxLease lease, MessageTemplates templates) {
        this.jdbc = jdbc;
        this.sender = sender;
        this.lease = lease;
        this.templates = templates;
    }

    /** What was sent in an epoch and is not deleted yet. */
    private record Batch(
            List<OutboxRow> rows,
            List<CompletableFuture<?>> sent,
            @Nullable RuntimeException refused,
            long epoch) {
        static final Batch NONE = new Batch(List.of(), List.of(), null, 0);
    }

    /**
     * Sends one batch; true when there may be more, and then its answers are awaited while the next is sent. Fails when Kafka
     * refused a row, after deleting those before it; what was sent after it is sent again, so that the order is right in the end.
     */
    boolean relayBatch() {
        var before = ofThisEpoch(underWay);
        var next = send(waiting(before));
        underWay = Batch.NONE;
        try {
            settle(before);
        } catch (RuntimeException failed) {
            acknowledged(next.sent());
            throw failed;
        }
        if (next.sent().size() == BATCH) {
            underWay = next;
            return true;
        }
        settle(next);
        return false;
    }

    /** What was sent before the lease was lost is left to whoever holds it now, be it this process again. */
    private Batch ofThisEpoch(Batch batch) {
        if (batch.epoch() == lease.epoch()) {
            return batch;
        }
        acknowledged(batch.sent());
        return Batch.NONE;
    }

    private Batch send(List<OutboxRow> rows) {
        var epoch = lease.epoch();
        var sent = new ArrayList<CompletableFuture<?>>();
        for (var row : rows) {
            if (!lease.held()) {
                break;
            }
            try {
                sent.add(sender.send(row.toKafka()));
            } catch (RuntimeException refused) {
                return new Batch(rows, sent, refused, epoch);
            }
        }
        return new Batch(rows, sent, null, epoch);
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

    /**
     * The first rows but for those under way. One that was committed late, with a position among theirs, comes before all that
     * follow it, so that a key's messages keep their order.
     */
    private List<OutboxRow> waiting(Batch underWay) {
        return jdbc.sql("""
                select %s from outbox where position <> all(?)
                order by position limit %d""".formatted(OutboxRow.COLUMNS, BATCH))
                .param(positions(underWay.rows()))
                .query((row, _) -> OutboxRow.from(row, templates))
                .list();
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
                delete from outbox where position = any(:positions) and exists (select 1 from mine)""")
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
