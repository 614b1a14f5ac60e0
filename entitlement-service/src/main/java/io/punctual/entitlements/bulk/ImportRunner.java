package io.punctual.entitlements.bulk;

import io.punctual.entitlements.background.Rounds;
import io.punctual.entitlements.bulk.BulkImport.State;
import io.punctual.kit.time.TimeSource;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Works imports off, some rows in a transaction; whatever is interrupted goes on where it was, here or elsewhere. */
@Component
class ImportRunner {
    private static final Logger log = LoggerFactory.getLogger(ImportRunner.class);
    private static final int ROWS = 200;
    private static final int CHUNKS = 4;
    private static final Duration LONGEST_UPLOAD = Duration.ofHours(1);

    private final BulkRows imports;
    private final StagedRows staged;
    private final ChunkImport chunks;
    private final Rounds rounds;
    private final TransactionOperations transactions;
    private final TimeSource time;

    ImportRunner(
            BulkRows imports,
            StagedRows staged,
            ChunkImport chunks,
            Rounds rounds,
            TransactionOperations transactions,
            TimeSource time) {
        this.imports = imports;
        this.staged = staged;
        this.chunks = chunks;
        this.rounds = rounds;
        this.transactions = transactions;
        this.time = time;
    }

    /** Yields often, so that other work of this kind gets its turn. */
    @Scheduled(fixedDelay = 100)
    void run() {
        rounds.run("An import", CHUNKS, this::step);
    }

    @Scheduled(fixedDelay = 60_000)
    void giveUpLostUploads() {
        var now = time.now();
        transactions.executeWithoutResult(_ -> imports.giveUpBefore(now.minus(LONGEST_UPLOAD), now));
    }

    private boolean step() {
        var next = imports.lockNext();
        next.ifPresent(this::advance);
        return next.isPresent();
    }

    private void advance(BulkImport bulk) {
        var some = staged.next(bulk.id(), ROWS);
        if (!some.isEmpty()) {
            imports.progress(bulk.id(), chunks.put(bulk, some));
            return;
        }
        imports.end(bulk.id(), State.DONE, null, time.now());
        log.info(
                "Import {} of {} is done: {} of {} rows were refused",
                bulk.id(),
                bulk.kind(),
                bulk.rejected(),
                bulk.total());
    }
}
