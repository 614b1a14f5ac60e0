package io.punctual.milestones.read;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
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
        var counted = new HashMap<Integer, Count>();
        MilestoneBoard.with(jdbc.sql(new BoardSql(filter).counts()), filter)
                .param("bounds", bounds.stream().map(Instant::toString).collect(Collectors.joining(",", "{", "}")))
                .param("from", bounds.getFirst().atOffset(ZoneOffset.UTC))
                .param("to", bounds.getLast().atOffset(ZoneOffset.UTC))
                .query(row -> {
                    counted.put(
                            row.getInt("bucket"),
                            new Count(row.getLong("running"), row.getLong("paused"), row.getLong("violated")));
                });
        var slots = new ArrayList<Slot>();
        for (int i = 0; i + 1 < bounds.size(); i++) {
            var start = bounds.get(i);
            var count = counted.getOrDefault(i + 1, Count.NONE);
            slots.add(new Slot(
                    start,
                    bounds.get(i + 1),
                    start.atZone(zone).toOffsetDateTime(),
                    count.running(),
                    count.paused(),
                    count.violated()));
        }
        return slots;
    }
}
