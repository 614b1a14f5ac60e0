package io.punctual.entitlements.salesforce;

import io.punctual.entitlements.bulk.BulkDesk;
import io.punctual.entitlements.bulk.BulkImport;
import io.punctual.entitlements.bulk.Counts;
import io.punctual.entitlements.bulk.WholeImports;
import io.punctual.entitlements.salesforce.report.ImportReport;
import io.punctual.entitlements.salesforce.report.Made;
import io.punctual.entitlements.salesforce.report.Made.Change;
import io.punctual.entitlements.salesforce.xml.SourceFile;
import io.punctual.kit.command.Commands;
import io.punctual.kit.web.ProblemException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Takes files of Salesforce in, refuses at once what cannot be read, and imports the rest in the background, one upload after the other. */
@Service
public class SalesforceJobs {
    /** What such imports are called among the others. */
    public static final String KIND = "salesforce";

    private static final Logger log = LoggerFactory.getLogger(SalesforceJobs.class);

    private final SalesforceImport imports;
    private final Uploads uploads;
    private final WholeImports jobs;
    private final BulkDesk desk;
    private final Commands commands;
    private final AtomicBoolean busy = new AtomicBoolean();

    SalesforceJobs(SalesforceImport imports, Uploads uploads, WholeImports jobs, BulkDesk desk, Commands commands) {
        this.imports = imports;
        this.uploads = uploads;
        this.jobs = jobs;
        this.desk = desk;
        this.commands = commands;
    }

    public BulkImport start(List<SourceFile> files, boolean dryRun, String by) {
        var total = SalesforceImport.readable(files).size();
        var id = UUID.randomUUID();
        return commands.execute("start-salesforce-import", () -> {
            jobs.begin(id, KIND, dryRun, total, by);
            uploads.keep(id, files);
            return desk.get(id);
        });
    }

    /** Imports take minutes, so that they have a thread of their own. */
    @Scheduled(fixedDelay = 200)
    void takeUpNext() {
        if (busy.compareAndSet(false, true)) {
            jobs.take(KIND)
                    .ifPresentOrElse(
                            id -> Thread.ofVirtual()
                                    .name("salesforce-import-" + id)
                                    .start(() -> work(id)),
                            () -> busy.set(false));
        }
    }

    private void work(UUID id) {
        try {
            var job = desk.get(id);
            var report =
                    imports.run(id, uploads.of(id), job.dryRun(), job.requestedBy(), done -> jobs.progress(id, done));
            commands.execute("end-salesforce-import", () -> {
                imports.keep(id, report);
                uploads.forget(id);
                jobs.done(id, counts(report));
                return id;
            });
            log.info(
                    "Import {} from Salesforce is done: {}",
                    id,
                    report.summary().en());
        } catch (ProblemException refused) {
            log.info("Import {} from Salesforce was refused: {}", id, refused.getMessage());
            jobs.refuse(id, String.valueOf(refused.getMessage()));
        } catch (RuntimeException interrupted) {
            log.warn("Import {} from Salesforce was interrupted and is tried again", id, interrupted);
            jobs.interrupted(id, "It was interrupted again and again: " + interrupted.getMessage());
        } finally {
            busy.set(false);
        }
    }

    private static Counts counts(ImportReport report) {
        var changes = report.files().stream()
                .flatMap(file -> file.made().stream())
                .map(Made::change)
                .toList();
        return new Counts(
                count(changes, Change.CREATED),
                count(changes, Change.CHANGED),
                count(changes, Change.UNCHANGED),
                count(changes, Change.REFUSED));
    }

    private static int count(List<Change> changes, Change which) {
        return (int) changes.stream().filter(which::equals).count();
    }
}
