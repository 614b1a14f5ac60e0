package io.punctual.milestones.read;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many milestones come due in each hour or day of somebody's clock. */
@Repository
public class ComingDue {
    private final JdbcClient jdbc;

    ComingDue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The live milestones whose target lies between start and end.
     *
     * @param local the start on the clock of the zone asked for, with its offset, so that an hour that comes twice is told apart
     */
    public record Slot(Instant start, Instant end, OffsetDateTime local, long running, long paused, long violated) {}

    private record Count(long running, long paused, long violated) {
        private static final Count NONE = new Count(0, 0, 0);
    }

    /** The bounds are in order: each is the end of one slot and the start of the next. */
    public List<Slot> between(List<Instant> bounds, ZoneId zone, BoardFilter filter) {
        return new SlotCounts(bounds, zone)
                .of(
                        MilestoneBoard.with(jdbc.sql(new BoardSql(filter).counts()), filter),
                        (row, _) -> new Count(row.getLong("running"), row.getLong("paused"), row.getLong("violated")),
                        Count.NONE,
                        (start, end, local, count) ->
                                new Slot(start, end, local, count.running(), count.paused(), count.violated()));
    }
}
