package io.punctual.milestones.compliance;

import io.punctual.kit.command.Commands;
import io.punctual.kit.time.TimeSource;
import io.punctual.kit.web.ProblemException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Freezes what an account's month came to when somebody signed for it. */
@Repository
public class SignOffs {
    private final JdbcClient jdbc;
    private final ComplianceReport report;
    private final Commands commands;
    private final TimeSource time;

    SignOffs(JdbcClient jdbc, ComplianceReport report, Commands commands, TimeSource time) {
        this.jdbc = jdbc;
        this.report = report;
        this.commands = commands;
        this.time = time;
    }

    /** The latest first. */
    public List<SignOff> of(String accountId, YearMonth month) {
        return jdbc.sql("""
                select revision, signed_by, signed_at, note, met as signed_met, missed as signed_missed,
                       unmet_at_close as signed_unmet, paused_micros as signed_paused
                from compliance_sign_off where account_id = ? and month = ? order by revision desc""")
                .params(accountId, month.toString())
                .query((row, _) -> signOff(row))
                .list();
    }

    /**
     * Signs for the figures as they are; the same figures are signed once.
     *
     * @param seen what the signer saw, if they say so: nobody signs for other figures than they saw
     */
    public SignOff sign(String accountId, YearMonth month, String by, @Nullable String note, @Nullable Figures seen) {
        return commands.execute(() -> {
            var figures = report.figures(accountId, month);
            if (figures.equals(Figures.NONE)) {
                throw ProblemException.notFound("figure of account " + accountId + " in", month);
            }
            if (seen != null && !seen.equals(figures)) {
                throw ProblemException.conflict("figures-changed", "The figures have changed to " + figures + ".");
            }
            var before = of(accountId, month);
            if (!before.isEmpty() && before.getFirst().figures().equals(figures)) {
                return before.getFirst();
            }
            var now = time.now().truncatedTo(ChronoUnit.MICROS);
            var signOff = new SignOff(before.size() + 1, by, now, note, figures);
            write(accountId, month, signOff);
            return signOff;
        });
    }

    private void write(String accountId, YearMonth month, SignOff signOff) {
        var figures = signOff.figures();
        jdbc.sql("""
                insert into compliance_sign_off (account_id, month, revision, signed_by, signed_at, note, met, missed,
                                                 unmet_at_close, paused_micros)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(accountId)
                .param(month.toString())
                .param(signOff.revision())
                .param(signOff.signedBy())
                .param(signOff.signedAt().atOffset(ZoneOffset.UTC))
                .param(signOff.note())
                .param(figures.met())
                .param(figures.missed())
                .param(figures.unmetAtClose())
                .param(figures.paused().toNanos() / 1_000)
                .update();
    }

    /** What a row says of the latest sign-off, null where there is none. */
    static @Nullable SignOff orNull(ResultSet row) throws SQLException {
        return row.getString("signed_by") == null ? null : signOff(row);
    }

    private static SignOff signOff(ResultSet row) throws SQLException {
        var figures = new Figures(
                row.getLong("signed_met"),
                row.getLong("signed_missed"),
                row.getLong("signed_unmet"),
                Duration.of(row.getLong("signed_paused"), ChronoUnit.MICROS));
        return new SignOff(
                row.getInt("revision"),
                row.getString("signed_by"),
                row.getObject("signed_at", OffsetDateTime.class).toInstant(),
                row.getString("note"),
                figures);
    }
}
