package io.punctual.entitlements.salesforce;

import io.punctual.entitlements.salesforce.Batch.Parsed;
import io.punctual.entitlements.salesforce.report.Counts;
import io.punctual.entitlements.salesforce.report.FileReport;
import io.punctual.entitlements.salesforce.report.FileReport.Result;
import io.punctual.entitlements.salesforce.report.Made;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What came of each file so far. */
final class Outcomes {
    private final Map<Parsed, List<Made>> made = new LinkedHashMap<>();
    private final Map<Parsed, String> refused = new LinkedHashMap<>();

    void made(Parsed file, Made thing) {
        made.computeIfAbsent(file, _ -> new ArrayList<>()).add(thing);
    }

    void refused(Parsed file, String why) {
        refused.put(file, why);
        file.ledger().refuseAll("the file was refused: " + why);
    }

    boolean isRefused(Parsed file) {
        return refused.containsKey(file);
    }

    List<FileReport> reports(Batch batch) {
        var reports = new ArrayList<FileReport>();
        batch.files().forEach(file -> reports.add(report(file)));
        batch.others()
                .forEach(path -> reports.add(new FileReport(
                        path, null, Result.IGNORED, whyIgnored(path), Counts.NONE, List.of(), List.of())));
        return reports;
    }

    private static String whyIgnored(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(".zip")
                ? "is an archive in an archive, which is not opened; unpack it, or send it by itself"
                : "is of no kind that is read; entitlement processes, milestone types, business hours and"
                        + " entitlement templates are";
    }

    private FileReport report(Parsed file) {
        var lines = file.ledger().lines();
        @Nullable String why = refused.get(file);
        return new FileReport(
                file.source().path(),
                file.kind().name(),
                why == null ? Result.IMPORTED : Result.REFUSED,
                why,
                Counts.of(lines),
                why == null ? made.getOrDefault(file, List.of()) : List.of(),
                lines);
    }
}
