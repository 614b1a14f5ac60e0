package io.punctual.entitlements.salesforce.report;

import java.util.List;
import java.util.stream.Collectors;

/** The report for a terminal: the summary in both languages, and everything that was not simply carried over. */
public final class TextReport {
    private TextReport() {}

    public static String of(ImportReport report) {
        var text = new StringBuilder();
        report.files().forEach(file -> file(file, text));
        fields("Fields of cases that conditions read", report.caseFields(), text);
        fields("Fields of customers that conditions read", report.customerFields(), text);
        if (!report.caseStatuses().isEmpty()) {
            text.append("Statuses that conditions look for: ")
                    .append(String.join(", ", report.caseStatuses()))
                    .append('\n');
        }
        if (!report.stubs().isEmpty()) {
            text.append("Business hours that stand in, always open: ")
                    .append(String.join(", ", report.stubs()))
                    .append('\n');
        }
        text.append('\n').append(report.summary().en()).append('\n');
        text.append(report.summary().ko()).append('\n');
        text.append("GET /api/imports/").append(report.id()).append("/report keeps all of it.\n");
        return text.toString();
    }

    private static void file(FileReport file, StringBuilder text) {
        text.append(file.file()).append(": ").append(file.result());
        text.append(file.reason() == null ? "" : ", " + file.reason()).append('\n');
        file.made().forEach(made -> {
            text.append("  ")
                    .append(made.change())
                    .append(' ')
                    .append(made.what())
                    .append(' ');
            text.append(made.name()).append(made.version() == null ? "" : " version " + made.version());
            text.append(made.state() == null ? "" : " " + made.state())
                    .append(" (")
                    .append(made.id())
                    .append(")\n");
            made.remarks().forEach(remark -> text.append("    ").append(remark).append('\n'));
        });
        if (file.result() == FileReport.Result.IMPORTED) {
            file.lines().stream()
                    .filter(line -> line.reason() != null)
                    .forEach(line -> text.append("  %s line %d %s: %s%s\n"
                            .formatted(
                                    line.outcome(),
                                    line.line(),
                                    line.path(),
                                    line.value() == null ? "" : "\"" + line.value() + "\" ",
                                    line.reason())));
        }
    }

    private static void fields(String title, List<WantedField> fields, StringBuilder text) {
        if (!fields.isEmpty()) {
            text.append(title)
                    .append(": ")
                    .append(fields.stream()
                            .map(field ->
                                    field.name() + " " + field.type() + (field.declared() ? "" : " (not there yet)"))
                            .collect(Collectors.joining(", ")))
                    .append('\n');
        }
    }
}
