package io.punctual.kit.outbox;

import java.time.Duration;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads the outbox in order, each row once.
 *
 * <p>It goes on where it was, because every look from the start would step over the dead rows of what has left. A transaction that
 * commits late leaves a gap in the positions at first; gaps are looked at again until nothing can commit in them any more.
 */
final class OutboxReader {
    /** Longer than a transaction may take by {@code transaction_timeout}; what is later still, a look from the start finds. */
    private static final Duration MAY_COMMIT = Duration.ofSeconds(40);

    private static final Duration FROM_THE_START = Duration.ofSeconds(10);
    private static final int MOST_MISSING = 20_000;

    /** How much is read at a time: no more rows than that, and no more bytes but for the last row. */
    record Portion(int rows, int bytes) {
        /** Few large requests cost the broker a fraction of many small ones; what is under way has to fit into memory. */
        static final Portion USUAL = new Portion(2_000, 1 << 20);

        boolean isFull(List<OutboxRow> read) {
            return read.size() >= rows
                    || read.stream().mapToLong(OutboxRow::bytes).sum() >= bytes;
        }
    }

    private final JdbcClient jdbc;
    private final MessageTemplates templates;
    private final Portion portion;
    private final NavigableMap<Long, Long> missing = new TreeMap<>();
    private long read;
    private long after;
    private long startedNanos;

    OutboxReader(JdbcClient jdbc, MessageTemplates templates, Portion portion) {
        this.jdbc = jdbc;
        this.templates = templates;
        this.portion = portion;
    }

    /** From now on all that is there is new, also what was read before. */
    void startOver() {
        after = 0;
        startedNanos = System.nanoTime();
    }

    /** To be called when nothing that was read is still to be deleted: now and then it looks from the start. */
    void startOverWhenLong() {
        if (System.nanoTime() - startedNanos > FROM_THE_START.toNanos()) {
            startOver();
        }
    }

    /** Rows that are read together. */
    record Next(List<OutboxRow> rows, boolean mayBeMore) {}

    /** The next portion, and the rows that were missing before. */
    Next next() {
        var late = after == 0 ? new Long[0] : missing.keySet().toArray(Long[]::new);
        var rows = jdbc.sql("select %s from outbox_waiting(?, ?, ?, ?)".formatted(OutboxRow.COLUMNS))
                .params(late, after, portion.rows(), portion.bytes())
                .query((row, _) -> OutboxRow.from(row, templates))
                .list();
        rows.forEach(row -> note(row.position()));
        forget(System.nanoTime() - MAY_COMMIT.toNanos());
        return new Next(rows, portion.isFull(rows));
    }

    private void note(long position) {
        missing.remove(position);
        after = Math.max(after, position);
        if (read > 0) {
            var now = System.nanoTime();
            for (var gap = Math.max(read + 1, position - MOST_MISSING); gap < position; gap++) {
                missing.put(gap, now);
            }
        }
        read = Math.max(read, position);
    }

    private void forget(long sinceNanos) {
        missing.values().removeIf(since -> since - sinceNanos < 0);
        while (missing.size() > MOST_MISSING) {
            missing.pollFirstEntry();
        }
    }
}
