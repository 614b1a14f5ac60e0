package io.punctual.milestones.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is late and what comes due, by who owns the case. */
@Repository
public class DueByOwner {
    private final JdbcClient jdbc;

    DueByOwner(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The running milestones of one owner's cases; of nobody's when there is no owner.
     *
     * @param next the nearest target that has not passed
     */
    public record Load(
            @Nullable String ownerId,
            @Nullable String ownerKind,
            long late,
            long due,
            @Nullable Instant next) {}

    /** Who has most that is late stands first. */
    public List<Load> before(Instant end, int most) {
        return jdbc.sql("""
                select c.owner_id, c.owner_kind,
                       count(*) filter (where m.target_at < statement_timestamp()) as late,
                       count(*) filter (where m.target_at >= statement_timestamp()) as due,
                       min(m.target_at) filter (where m.target_at >= statement_timestamp()) as next
                from milestone m join milestone_case c on c.case_id = m.case_id
                where m.state = 'RUNNING' and m.target_at < ?
                group by 1, 2 order by 3 desc, 4 desc, 1 limit ?""")
                .params(end.atOffset(ZoneOffset.UTC), most)
                .query((row, _) -> load(row))
                .list();
    }

    private static Load load(ResultSet row) throws SQLException {
        var next = row.getObject("next", OffsetDateTime.class);
        return new Load(
                row.getString("owner_id"),
                row.getString("owner_kind"),
                row.getLong("late"),
                row.getLong("due"),
                next == null ? null : next.toInstant());
    }
}
