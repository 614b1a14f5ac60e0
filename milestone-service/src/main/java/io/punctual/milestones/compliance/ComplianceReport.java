package io.punctual.milestones.compliance;

import io.punctual.kit.time.TimeSource;
import io.punctual.kit.web.Cursor;
import io.punctual.kit.web.FieldProblem;
import io.punctual.kit.web.Page;
import io.punctual.kit.web.ProblemException;
import io.punctual.milestones.compliance.ComplianceQuestion.Detail;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Counts what was decided in each month of the organisation's zone. */
@Repository
public class ComplianceReport {
    private final JdbcClient jdbc;
    private final TimeSource time;
    private final ZoneId zone;

    ComplianceReport(JdbcClient jdbc, TimeSource time, @Value("${punctual.zone}") ZoneId zone) {
        this.jdbc = jdbc;
        this.time = time;
        this.zone = zone;
    }

    private record Place(String month, String account, String contact, String milestone) {
        static final Place START = new Place("", "", "", "");
    }

    public ZoneId zone() {
        return zone;
    }

    /** By the database's clock. */
    public boolean isOver(YearMonth month) {
        return month.isBefore(YearMonth.from(time.now().atZone(zone)));
    }

    /** Month by month, in each by account, contact and milestone. */
    public Page<ComplianceRow> page(ComplianceQuestion question, @Nullable String cursor, int limit) {
        var after = place(cursor);
        var rest = after.equals(Place.START) ? question : question.since(month(after.month(), cursor));
        var found = ask(new ComplianceSql(question).rows(), rest)
                .param("month", after.month())
                .param("afterAccount", after.account())
                .param("afterContact", after.contact())
                .param("afterMilestone", after.milestone())
                .param("limit", limit + 1)
                .query((row, _) -> row(row, question))
                .list();
        var more = found.size() > limit;
        var items = more ? List.copyOf(found.subList(0, limit)) : found;
        return new Page<>(items, more ? next(items.getLast()) : null);
    }

    /** What an account's month comes to at this moment. */
    Figures figures(String accountId, YearMonth month) {
        var question = new ComplianceQuestion(month, month, accountId, null, Set.of());
        return page(question, null, 1).items().stream()
                .findFirst()
                .map(ComplianceRow::figures)
                .orElse(Figures.NONE);
    }

    /** The question as it is put to the database. */
    StatementSpec ask(String sql, ComplianceQuestion question) {
        var statement = jdbc.sql(sql)
                .param("zone", zone.getId())
                .param("from", question.start(zone).atOffset(ZoneOffset.UTC))
                .param("to", question.end(zone).atOffset(ZoneOffset.UTC));
        return statement.param("account", question.accountId()).param("contact", question.contactId());
    }

    private static String next(ComplianceRow last) {
        return Cursor.encode(
                last.month(), orEmpty(last.accountId()), orEmpty(last.contactId()), orEmpty(last.milestone()));
    }

    private static Place place(@Nullable String cursor) {
        var parts = Cursor.decode(cursor);
        if (parts.isEmpty()) {
            return Place.START;
        }
        if (parts.size() != 4) {
            throw foreign(cursor);
        }
        return new Place(parts.get(0), parts.get(1), parts.get(2), parts.get(3));
    }

    private static YearMonth month(String text, @Nullable String cursor) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException unreadable) {
            throw foreign(cursor);
        }
    }

    private static ProblemException foreign(@Nullable String cursor) {
        return ProblemException.invalid(
                new FieldProblem("cursor", cursor, "must be the next of an earlier answer, unchanged"));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static ComplianceRow row(ResultSet row, ComplianceQuestion question) throws SQLException {
        var paused = Duration.of(row.getLong("paused_micros"), ChronoUnit.MICROS);
        var figures = new Figures(row.getLong("met"), row.getLong("missed"), row.getLong("unmet_at_close"), paused);
        var signOff = question.isWhole() ? SignOffs.orNull(row) : null;
        return new ComplianceRow(
                row.getString("month"),
                row.getString("account_id"),
                row.getString("account_name"),
                question.by().contains(Detail.CONTACT) || question.contactId() != null
                        ? row.getString("contact_id")
                        : null,
                question.by().contains(Detail.MILESTONE) ? row.getString("name") : null,
                figures.met(),
                figures.missed(),
                figures.unmetAtClose(),
                paused,
                row.getLong("still_open"),
                signOff,
                signOff == null ? null : !signOff.figures().equals(figures));
    }
}
