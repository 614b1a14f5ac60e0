package io.punctual.milestones.compliance;

import io.punctual.milestones.read.SlotCounts;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
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
        var statement = jdbc.sql("""
                select width_bucket(settled_at, :bounds::timestamptz[]) as bucket,
                       count(*) filter (where result = 'MET') as met,
                       count(*) filter (where result in ('MISSED', 'OPEN')) as missed,
                       count(*) filter (where result = 'UNMET_AT_CLOSE') as unmet
                from (%s) s group by 1""".formatted(new Settled(owner != null, false, false).sql()))
                .param("owner", owner);
        return new SlotCounts(bounds, zone)
                .of(
                        statement,
                        (row, _) -> new Count(row.getLong("met"), row.getLong("missed"), row.getLong("unmet")),
                        Count.NONE,
                        (start, end, local, count) ->
                                new Slot(start, end, local, count.met(), count.missed(), count.unmetAtClose()));
    }
}
