package io.punctual.milestones.web;

import io.punctual.kit.security.CurrentUser;
import io.punctual.kit.web.Page;
import io.punctual.milestones.access.Access;
import io.punctual.milestones.compliance.ComplianceCsv;
import io.punctual.milestones.compliance.ComplianceQuestion;
import io.punctual.milestones.compliance.ComplianceQuestion.Detail;
import io.punctual.milestones.compliance.ComplianceReport;
import io.punctual.milestones.compliance.ComplianceRow;
import io.punctual.milestones.compliance.Figures;
import io.punctual.milestones.compliance.SignOff;
import io.punctual.milestones.compliance.SignOffs;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How promises were kept, month by month, and who signed for it. */
@RestController
@RequestMapping("/api/compliance")
@Tag(name = "Compliance")
@PreAuthorize(Access.PLAN)
class ComplianceController {
    private static final String CSV = "text/csv";
    private static final int MOST = 200;
    private static final int USUAL = 100;
    private static final int MOST_LINES = 50_000;
    private static final int MOST_MONTHS = 36;
    private static final int LONGEST_NOTE = 2_000;

    private final ComplianceReport report;
    private final SignOffs signOffs;

    ComplianceController(ComplianceReport report, SignOffs signOffs) {
        this.report = report;
        this.signOffs = signOffs;
    }

    record Question(
            @Parameter(description = "The first month, such as 2026-01, in the organisation's zone") @Nullable String from,

            @Parameter(description = "The last month, among them") @Nullable String to,

            @Nullable String accountId,
            @Nullable String contactId,

            @Parameter(
                    description = "CONTACT, MILESTONE or both with a comma: what an account's month is told apart by")
            @Nullable String by) {

        ComplianceQuestion asked() {
            var first = Asked.month("from", from);
            var last = Asked.month("to", to);
            if (last.isBefore(first)) {
                throw Asked.wrong("to", to, "must not lie before from, " + first);
            }
            if (first.plusMonths(MOST_MONTHS).isBefore(last)) {
                throw Asked.wrong("to", to, "must lie at most " + MOST_MONTHS + " months after from");
            }
            return new ComplianceQuestion(
                    first,
                    last,
                    Asked.text("accountId", accountId),
                    Asked.text("contactId", contactId),
                    by == null ? Set.of() : Asked.oneOrMore(Detail.class, "by", by));
        }
    }

    /** What is signed for; the figures are those the signer saw. */
    record Signature(@Nullable Figures figures, @Nullable String note) {}

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "What was met, missed and left undone per account and month, and how long clocks stood still",
            description =
                    "A milestone counts in the month in which it was decided: completed in time, its target passed,"
                            + " or its case closed before that. With Accept: text/csv all of it as a spreadsheet.")
    Page<ComplianceRow> rows(
            @ParameterObject Question question,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String limit) {
        return report.page(question.asked(), cursor, Asked.limit(limit, USUAL, MOST));
    }

    @GetMapping(produces = CSV)
    @Operation(hidden = true)
    ResponseEntity<String> spreadsheet(Question question, Locale locale) {
        var asked = question.asked();
        var page = report.page(asked, null, MOST_LINES);
        if (page.next() != null) {
            throw Asked.wrong("to", question.to(), "makes more than " + MOST_LINES + " lines; choose fewer months");
        }
        var korean = locale.getLanguage().equals(Locale.KOREAN.getLanguage());
        var name = "compliance-" + asked.from() + "-" + asked.to() + ".csv";
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(CSV + ";charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(new ComplianceCsv(page.items(), report.zone(), korean).text());
    }

    @PutMapping("/{accountId}/{month}/sign-off")
    @Operation(
            summary = "Sign for an account's month",
            description =
                    "The month must be over. What was signed stays; a later correction shows as a difference and can be"
                            + " signed again. With figures that are not the present ones: 409.")
    SignOff sign(@PathVariable String accountId, @PathVariable String month, @RequestBody Signature signature) {
        var signed = Asked.month("month", month);
        if (!report.isOver(signed)) {
            throw Asked.wrong("month", month, "must be over before it can be signed for");
        }
        var note = signature.note();
        if (note != null && note.length() > LONGEST_NOTE) {
            throw Asked.wrong("note", note.length(), "must have at most " + LONGEST_NOTE + " characters");
        }
        return signOffs.sign(accountId, signed, CurrentUser.get().id(), note, signature.figures());
    }

    @GetMapping("/{accountId}/{month}/sign-off")
    @Operation(summary = "Who signed for an account's month, the latest first")
    Page<SignOff> signed(@PathVariable String accountId, @PathVariable String month) {
        return new Page<>(signOffs.of(accountId, Asked.month("month", month)), null);
    }
}
