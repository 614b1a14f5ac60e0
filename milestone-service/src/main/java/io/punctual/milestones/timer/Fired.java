package io.punctual.milestones.timer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What fired together, told in one row: reading a row for each would cost more than firing it.
 *
 * @param count all that were due
 * @param skipped of those, the ones there was no use in telling of any more
 * @param secondsLate of each that fired, by the database's clock
 * @param last the last of them in the order they come due
 * @param nextDue when the first of their milestones' next triggers is due, if there is one
 * @param untold milestones of which nobody knows what to say, so that nothing of them fired and their cases are planned anew
 */
public record Fired(
        int count,
        int skipped,
        List<Double> secondsLate,
        @Nullable DuePlace last,
        @Nullable Instant nextDue,
        List<UUID> untold) {

    static Fired from(ResultSet row) throws SQLException {
        var lastDue = instant(row, "last_due");
        return new Fired(
                row.getInt("count"),
                row.getInt("skipped"),
                List.of((Double[]) row.getArray("late").getArray()),
                lastDue == null ? null : new DuePlace(lastDue, row.getObject("last_id", UUID.class)),
                instant(row, "next_due"),
                List.of((UUID[]) row.getArray("untold").getArray()));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
