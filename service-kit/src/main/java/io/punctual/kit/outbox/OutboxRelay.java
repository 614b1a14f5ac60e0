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
    private static final int BATCH = 500;

    /** Sends one record; the future completes with the broker's acknowledgement. */
    @FunctionalInterface
    interface Sender {
        CompletableFuture<?> send(ProducerRecord<String, byte[]> message);
    }

    private final JdbcClient jdbc;
    private final Sender sender;
    private final OutboxLease lease;

    OutboxRelay(JdbcClient jdbc, Sender sender, OutboxLease lease) {
        this.jdbc = jdbc;
        this.sender = sender;
        this.lease = lease;
    }

    /** Relays one batch; true when there may be more. Fails when Kafka refused a row, after deleting those before it. */
    boolean relayBatch() {
        var rows = waiting();
        if (rows.isEmpty()) {
            return false;
        }
        var epoch = lease.epoch();
        var sent = new ArrayList<CompletableFuture<?>>();
        RuntimeException failure = null;
        for (var row : rows) {
            if (!lease.held()) {
                break;
            }
            try {
                sent.add(sender.send(row.toKafka()));
            } catch (RuntimeException refused) {
                failure = refused;
                break;
            }
        }
        var acknowledged = acknowledged(sent);
        delete(rows.subList(0, acknowledged.count()), epoch);
        if (acknowledged.failure() != null) {
            throw acknowledged.failure();
        }
        if (failure != null) {
            throw failure;
        }
        return rows.size() == BATCH;
    }

    private List<OutboxRow> waiting() {
        return jdbc.sql("select position, topic, key, headers, payload from outbox order by position limit " + BATCH)
                .query(OutboxRow::from)
                .list();
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
                .param("positions", rows.stream().map(OutboxRow::position).toArray(Long[]::new))
                .update();
        if (deleted == 0) {
            lease.lost();
            throw new IllegalStateException("Fenced: epoch " + epoch + " of the outbox lease is over.");
        }
    }
}
