package io.punctual.milestones.compliance;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many promises were kept and broken in each hour or day of somebody's clock. */
@Repository
public class OutcomesOverTime {
    private final JdbcClient jdbc;

    OutcomesOverTime(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was decided between start and end. */
    public record Slot(Instant start, Instant end, OffsetDateTime local, long met, long missed, long unmetAtClose) {}

    private record Count(long met, long missed, long unmetAtClose) {
        private static final Count NONE = new Count(0, 0, 0);
    }

    /** The bounds are in order: each is the end of one slot and the start of the next. */
    public List<Slot> between(List<Instant> bounds, ZoneId zone, @Nullable String owner) {
        var counted = new HashMap<Integer, Count>();
        jdbc.sql("""
                select width_bucket(settled_at, :bounds::timestamptz[]) as bucket,
                       count(*) filter (where result = 'MET') as met,
                       count(*) filter (where result in ('MISSED', 'OPEN')) as missed,
                       count(*) filter (where result = 'UNMET_AT_CLOSE') as unmet
                from (%s) s group by 1""".formatted(new Settled(owner != null, false, false).sql()))
                .param("bounds", bounds.stream().map(Instant::toString).collect(Collectors.joining(",", "{", "}")))
                .param("from", bounds.getFirst().atOffset(ZoneOffset.UTC))
                .param("to", bounds.getLast().atOffset(ZoneOffset.UTC))
                .param("owner", owner)
                .query(row -> {
                    counted.put(
                            row.getInt("bucket"),
                            new Count(row.getLong("met"), row.getLong("missed"), row.getLong("unmet")));
                });
        var slots = new ArrayList<Slot>();
        for (int i = 0; i + 1 < bounds.size(); i++) {
            var start = bounds.get(i);
            var count = counted.getOrDefault(i + 1, Count.NONE);
            slots.add(new Slot(
                    start,
                    bounds.get(i + 1),
                    start.atZone(zone).toOffsetDateTime(),
                    count.met(),
                    count.missed(),
                    count.unmetAtClose()));
        }
        return slots;
    }
}
