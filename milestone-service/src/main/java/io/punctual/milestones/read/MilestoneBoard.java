package io.punctual.milestones.read;

import io.punctual.kit.web.Cursor;
import io.punctual.kit.web.FieldProblem;
import io.punctual.kit.web.Page;
import io.punctual.kit.web.ProblemException;
import io.punctual.milestones.timeline.Occurrence.Outcome;
import io.punctual.milestones.timeline.Occurrence.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The milestones of all cases, by when they are due. */
@Repository
public class MilestoneBoard {
    private final JdbcClient jdbc;

    MilestoneBoard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One milestone on the board. */
    public record Entry(
            UUID milestoneId,
            UUID caseId,
            String name,
            int occurrence,
            State state,
            boolean violated,
            Instant startedAt,
            Instant targetAt,
            @Nullable Instant completedAt,
            @Nullable Outcome outcome,
            @Nullable String ownerId) {}

    /** What is asked for; null means any. */
    public record Filter(
            @Nullable State state,
            @Nullable Instant dueBefore,
            @Nullable String owner) {}

    private record Place(Instant targetAt, UUID id) {}

    public Page<Entry> page(Filter filter, @Nullable String cursor, int limit) {
        var after = place(cursor);
        var dueBefore = filter.dueBefore();
        var found = jdbc.sql("""
                select m.id, m.case_id, m.name, m.occurrence, m.state, m.started_at, m.target_at, m.completed_at, m.outcome,
                       c.owner_id, coalesce(m.completed_at, m.stopped_at, clock_timestamp()) > m.target_at as violated
                from milestone m join milestone_case c using (case_id)
                where (:state::text is null or m.state = :state)
                  and (:due::timestamptz is null or m.target_at < :due)
                  and (:owner::text is null or c.owner_id = :owner)
                  and (m.target_at, m.id) > (:target, :id)
                order by m.target_at, m.id limit :limit""")
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("due", dueBefore == null ? null : dueBefore.atOffset(ZoneOffset.UTC))
                .param("owner", filter.owner())
                .param("target", after.targetAt().atOffset(ZoneOffset.UTC))
                .param("id", after.id())
                .param("limit", limit + 1)
                .query((row, _) -> entry(row))
                .list();
        var more = found.size() > limit;
        List<Entry> items = more ? found.subList(0, limit) : found;
        return new Page<>(
                items,
                more ? Cursor.encode(items.getLast().targetAt(), items.getLast().milestoneId()) : null);
    }

    /** The case a milestone belongs to. */
    public Optional<UUID> caseOf(UUID milestoneId) {
        return jdbc.sql("select case_id from milestone where id = ?")
                .param(milestoneId)
                .query((row, _) -> row.getObject(1, UUID.class))
                .optional();
    }

    private static Place place(@Nullable String cursor) {
        var parts = Cursor.decode(cursor);
        if (parts.isEmpty()) {
            return new Place(Instant.EPOCH, new UUID(0, 0));
        }
        try {
            return new Place(Instant.parse(parts.getFirst()), UUID.fromString(parts.getLast()));
        } catch (DateTimeException | IllegalArgumentException foreign) {
            throw ProblemException.invalid(
                    new FieldProblem("cursor", cursor, "must be the next of an earlier answer, unchanged"));
        }
    }

    private static Entry entry(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        var completed = row.getObject("completed_at", OffsetDateTime.class);
        return new Entry(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getString("name"),
                row.getInt("occurrence"),
                State.valueOf(row.getString("state")),
                row.getBoolean("violated"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getObject("target_at", OffsetDateTime.class).toInstant(),
                completed == null ? null : completed.toInstant(),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getString("owner_id"));
    }
}
