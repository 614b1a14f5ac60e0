package io.punctual.entitlements.bulk;

import io.punctual.entitlements.bulk.BulkImport.State;
import io.punctual.kit.command.Commands;
import io.punctual.kit.time.TimeSource;
import io.punctual.kit.web.FieldProblem;
import io.punctual.kit.web.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Takes files in, tells how far they have come, and ends imports on demand. */
@Service
public class BulkDesk {
    private static final int BATCH = 1_000;
    private static final int MOST_ROWS = 2_000_000;
    private static final int SHOWN = 50;

    private final BulkRows imports;
    private final StagedRows staged;
    private final Commands commands;
    private final TimeSource time;

    BulkDesk(BulkRows imports, StagedRows staged, Commands commands, TimeSource time) {
        this.imports = imports;
        this.staged = staged;
        this.commands = commands;
        this.time = time;
    }

    /** Takes the rows of a file as they come; working them off begins when all are there. */
    public BulkImport start(RowKind kind, boolean dryRun, InputStream body, Charset charset, String by) {
        var id = UUID.randomUUID();
        try (var file = CsvFile.of(body, charset)) {
            var header = Header.of(file.header(), kind);
            imports.begin(id, kind.name(), dryRun, header.names(), by, time.now());
            imports.received(id, receive(id, kind, header, file));
        } catch (IOException broken) {
            giveUp(id);
            throw new UncheckedIOException(broken);
        } catch (RuntimeException refused) {
            giveUp(id);
            throw refused;
        }
        return get(id);
    }

    private void giveUp(UUID id) {
        imports.find(id).ifPresent(begun -> imports.end(id, State.FAILED, "The upload broke off.", time.now()));
    }

    private int receive(UUID id, RowKind kind, Header header, CsvFile file) {
        var batch = new ArrayList<CsvFile.Row>();
        var total = 0;
        while (file.more()) {
            batch.add(file.next());
            if (++total > MOST_ROWS) {
                throw ProblemException.invalid(new FieldProblem("body", null, "has more than " + MOST_ROWS + " rows"));
            }
            if (batch.size() == BATCH) {
                store(id, kind, header, batch);
            }
        }
        store(id, kind, header, batch);
        return total;
    }

    private void store(UUID id, RowKind kind, Header header, List<CsvFile.Row> batch) {
        if (!batch.isEmpty()) {
            var keys = batch.stream().map(row -> header.key(row.cells(), kind)).toList();
            staged.add(id, batch, keys);
            batch.clear();
        }
    }

    public Optional<BulkImport> find(UUID id) {
        return imports.find(id);
    }

    public BulkImport get(UUID id) {
        return find(id).orElseThrow(() -> ProblemException.notFound("import", id));
    }

    public List<BulkImport> latest() {
        return imports.latest(SHOWN);
    }

    /** Ends an import where it is: what was put stays. */
    public BulkImport cancel(UUID id) {
        return commands.execute("cancel-import", () -> {
            var bulk = imports.lock(id).orElseThrow(() -> ProblemException.notFound("import", id));
            if (bulk.state() != State.RUNNING && bulk.state() != State.CANCELLED) {
                throw ProblemException.conflict(
                        "import-ended", "The import is " + bulk.state() + "; there is nothing to cancel.");
            }
            if (bulk.state() == State.RUNNING) {
                imports.end(id, State.CANCELLED, null, time.now());
            }
            return get(id);
        });
    }
}
