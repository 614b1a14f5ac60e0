package io.punctual.entitlements.salesforce;

import io.punctual.entitlements.ServiceSettings;
import io.punctual.entitlements.directory.CaseFields;
import io.punctual.entitlements.directory.CustomerFields;
import io.punctual.entitlements.read.processes.ProcessRows;
import io.punctual.entitlements.salesforce.report.Counts;
import io.punctual.entitlements.salesforce.report.FileReport;
import io.punctual.entitlements.salesforce.report.ImportReport;
import io.punctual.entitlements.salesforce.report.Summary;
import io.punctual.entitlements.salesforce.report.WantedField;
import io.punctual.entitlements.salesforce.xml.SourceFile;
import io.punctual.kit.command.Commands;
import io.punctual.kit.time.TimeSource;
import io.punctual.kit.web.FieldProblem;
import io.punctual.kit.web.ProblemException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;

/** Takes over what an organisation has in Salesforce; the same files again change nothing, and a dry run writes nothing at all. */
@Service
public class SalesforceImport {
    private final CaseFields caseFields;
    private final CustomerFields customerFields;
    private final MilestoneTypeRows milestoneTypes;
    private final ProcessRows processes;
    private final ImportRows imports;
    private final HoursImport hoursImport;
    private final ProcessImport processImport;
    private final OtherImports otherImports;
    private final CaseFieldRequests requests;
    private final Commands commands;
    private final TimeSource time;
    private final ServiceSettings settings;

    SalesforceImport(
            CaseFields caseFields,
            CustomerFields customerFields,
            MilestoneTypeRows milestoneTypes,
            ProcessRows processes,
            ImportRows imports,
            HoursImport hoursImport,
            ProcessImport processImport,
            OtherImports otherImports,
            CaseFieldRequests requests,
            Commands commands,
            TimeSource time,
            ServiceSettings settings) {
        this.caseFields = caseFields;
        this.customerFields = customerFields;
        this.milestoneTypes = milestoneTypes;
        this.processes = processes;
        this.imports = imports;
        this.hoursImport = hoursImport;
        this.processImport = processImport;
        this.otherImports = otherImports;
        this.requests = requests;
        this.commands = commands;
        this.time = time;
        this.settings = settings;
    }

    /** The files that an upload consists of; what cannot be read at all is refused. */
    static List<String> readable(List<SourceFile> uploaded) {
        var batch = Batch.read(uploaded);
        refuse(batch);
        return Stream.concat(batch.files().stream().map(file -> file.source().path()), batch.others().stream())
                .toList();
    }

    /** @param progress is told how many of the files have been worked off */
    ImportReport run(UUID id, List<SourceFile> uploaded, boolean dryRun, String by, IntConsumer progress) {
        var batch = Batch.read(uploaded);
        refuse(batch);
        var now = time.now();
        var translation = new Translation(batch, known(now));
        var outcomes = new Outcomes();
        hoursImport.run(translation, outcomes, dryRun, by);
        var standIns = hoursImport.standIns(translation, referredHours(translation), dryRun, by);
        otherImports.milestoneTypes(translation, outcomes, dryRun);
        var wanted = FieldsOfUse.wanted(translation, true);
        var missing = dryRun ? Set.<String>of() : declared(translation, wanted);
        var before = batch.files().size()
                - translation.processes().size()
                + batch.others().size();
        processImport.run(translation, outcomes, missing, dryRun, by, done -> progress.accept(before + done));
        otherImports.templates(translation, outcomes, dryRun);
        var files = outcomes.reports(batch);
        return report(id, now, by, dryRun, files, translation, List.copyOf(standIns.values()), missing);
    }

    /** The report of an earlier import. */
    public Optional<ImportReport> report(UUID id) {
        return imports.find(id);
    }

    private static void refuse(Batch batch) {
        if (!batch.refused().isEmpty()) {
            throw ProblemException.of(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "unreadable-file",
                    "Nothing was imported: "
                            + batch.refused().getFirst().file() + " "
                            + batch.refused().getFirst().why() + ".",
                    batch.refused().stream()
                            .map(refused -> new FieldProblem(refused.file(), null, refused.why()))
                            .toList());
        }
        if (batch.files().isEmpty() && batch.others().isEmpty()) {
            throw ProblemException.invalid(
                    new FieldProblem("file", null, "send a zip archive, or files as parts named \"file\""));
        }
    }

    private Known known(Instant now) {
        return new Known(
                caseFields.active(),
                customerFields.all(),
                hoursImport::isThere,
                milestoneTypes::find,
                processes::named,
                settings.zone(),
                LocalDate.ofInstant(now, settings.zone()));
    }

    private static Set<String> referredHours(Translation translation) {
        var names = new TreeSet<String>();
        translation.processes().forEach(file -> names.addAll(file.content().businessHours()));
        translation.templates().forEach(file -> names.addAll(file.content().businessHours()));
        return names;
    }

    private Set<String> declared(Translation translation, List<WantedField> wanted) {
        commands.<@Nullable Void>execute("declare-customer-fields", () -> {
            FieldsOfUse.wanted(translation, false)
                    .forEach(field -> customerFields.declare(
                            field.variable(),
                            Objects.requireNonNull(translation.vocabulary().get(field.variable()))));
            return null;
        });
        return requests.request(wanted);
    }

    private ImportReport report(
            UUID id,
            Instant now,
            String by,
            boolean dryRun,
            List<FileReport> files,
            Translation translation,
            List<String> standIns,
            Set<String> missing) {
        var elements = files.stream().map(FileReport::elements).reduce(Counts.NONE, Counts::plus);
        return new ImportReport(
                id.toString(),
                dryRun,
                by,
                now,
                Summary.of(dryRun, files, elements),
                elements,
                files,
                now(FieldsOfUse.wanted(translation, true), dryRun, missing),
                now(FieldsOfUse.wanted(translation, false), dryRun, Set.of()),
                translation.caseStatuses(),
                standIns);
    }

    private static List<WantedField> now(List<WantedField> wanted, boolean dryRun, Set<String> missing) {
        return wanted.stream()
                .map(field -> new WantedField(
                        field.name(),
                        field.variable(),
                        field.type(),
                        field.label(),
                        dryRun ? field.declared() : !missing.contains(field.name())))
                .toList();
    }

    /** For those who ask later; of a dry run too. */
    void keep(UUID id, ImportReport report) {
        imports.store(id, report);
    }
}
