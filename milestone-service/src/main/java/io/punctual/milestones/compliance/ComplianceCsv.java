package io.punctual.milestones.compliance;

import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The report as a spreadsheet reads it: UTF-8 with the mark by which Excel knows it, so that Korean names are shown right. */
public record ComplianceCsv(List<ComplianceRow> rows, ZoneId zone, boolean korean) {
    private static final String MARK = "\uFEFF";
    private static final List<String> ENGLISH = List.of(
            "Month",
            "Account",
            "Account name",
            "Contact",
            "Milestone",
            "Met",
            "Missed",
            "Still open",
            "Unmet at close",
            "Met of decided",
            "Paused (h:mm:ss)",
            "Signed off by",
            "Signed off at",
            "Changed since sign-off");
    private static final List<String> KOREAN = List.of(
            "월",
            "고객사",
            "고객사 이름",
            "고객 담당자",
            "마일스톤",
            "준수",
            "위반",
            "미완료",
            "종료 시 미달성",
            "준수율",
            "일시 중지 (h:mm:ss)",
            "승인자",
            "승인 시각",
            "승인 후 변경");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    public String text() {
        var lines = Stream.concat(
                Stream.of(korean ? KOREAN : ENGLISH), rows.stream().map(this::cells));
        return lines.map(cells -> cells.stream().map(ComplianceCsv::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", MARK, "\r\n"));
    }

    private List<String> cells(ComplianceRow row) {
        var signOff = row.signOff();
        return List.of(
                row.month(),
                orEmpty(row.accountId()),
                orEmpty(row.accountName()),
                orEmpty(row.contactId()),
                orEmpty(row.milestone()),
                String.valueOf(row.met()),
                String.valueOf(row.missed()),
                String.valueOf(row.stillOpen()),
                String.valueOf(row.unmetAtClose()),
                share(row),
                hours(row.paused()),
                signOff == null ? "" : signOff.signedBy(),
                signOff == null ? "" : TIME.format(signOff.signedAt().atZone(zone)),
                Boolean.TRUE.equals(row.changedSinceSignOff()) ? korean ? "예" : "yes" : "");
    }

    /** Of what was met or missed; what closing left undone was neither. */
    private static String share(ComplianceRow row) {
        var decided = row.met() + row.missed();
        return decided == 0 ? "" : String.format(Locale.ROOT, "%.1f%%", 100.0 * row.met() / decided);
    }

    private static String hours(Duration paused) {
        return String.format(
                Locale.ROOT, "%d:%02d:%02d", paused.toHours(), paused.toMinutesPart(), paused.toSecondsPart());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** A text that a spreadsheet would take for a formula is marked as text. */
    private static String quoted(String cell) {
        var harmless = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
        return harmless.matches("[^\",\r\n]*") ? harmless : '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
