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
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The milestones of all cases, by when they are due. */
@Repository
public class MilestoneBoard {
    private final JdbcClient jdbc;

    MilestoneBoard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One milestone on the board, with what is needed to know its case by. */
    public record Entry(
            UUID milestoneId,
            UUID caseId,
            @Nullable Long number,
            String name,
            int occurrence,
            State state,
            boolean violated,
            Instant startedAt,
            Instant targetAt,
            @Nullable Instant completedAt,
            @Nullable Outcome outcome,
            String processId,
            int processVersion,
            @Nullable String priority,
            @Nullable String ownerId,
            @Nullable String ownerKind) {}

    private record Place(Instant targetAt, UUID id) {}

    public Page<Entry> page(BoardFilter filter, @Nullable String cursor, int limit) {
        var found = ask(new BoardSql(filter).page(), filter, cursor, limit)
                .query((row, _) -> entry(row))
                .list();
        var more = found.size() > limit;
        List<Entry> items = more ? found.subList(0, limit) : found;
        return new Page<>(
                items,
                more ? Cursor.encode(items.getLast().targetAt(), items.getLast().milestoneId()) : null);
    }

    /** The question as it is put to the database, one more than asked for, to know whether there is more. */
    StatementSpec ask(String sql, BoardFilter filter, @Nullable String cursor, int limit) {
        var after = place(cursor);
        return with(jdbc.sql(sql), filter)
                .param("target", after.targetAt().atOffset(ZoneOffset.UTC))
                .param("id", after.id())
                .param("limit", limit + 1);
    }

    static StatementSpec with(StatementSpec statement, BoardFilter filter) {
        return statement
                .param("owner", filter.ownerId())
                .param("process", filter.processId())
                .param("name", filter.name())
                .param("after", time(filter.dueAfter()))
                .param("before", time(filter.dueBefore()));
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
                row.getObject("number", Long.class),
                row.getString("name"),
                row.getInt("occurrence"),
                State.valueOf(row.getString("state")),
                row.getBoolean("violated"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getObject("target_at", OffsetDateTime.class).toInstant(),
                completed == null ? null : completed.toInstant(),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getString("process_id"),
                row.getInt("process_version"),
                row.getString("priority"),
                row.getString("owner_id"),
                row.getString("owner_kind"));
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
