package io.punctual.milestones.read;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Counts what happens between bounds, which are in order: each is the end of one slot and the start of the next. */
public record SlotCounts(List<Instant> bounds, ZoneId zone) {

    /** A slot with what was counted in it, and its start on the clock of the zone, so that an hour that comes twice is told apart. */
    public interface Slot<C, S> {
        S of(Instant start, Instant end, OffsetDateTime local, C count);
    }

    /** The statement counts by {@code width_bucket(…, :bounds::timestamptz[]) as bucket} what lies between :from and :to. */
    public <C, S> List<S> of(StatementSpec statement, RowMapper<C> counts, C none, Slot<C, S> slot) {
        var counted = new HashMap<Integer, C>();
        statement
                .param("bounds", bounds.stream().map(Instant::toString).collect(Collectors.joining(",", "{", "}")))
                .param("from", bounds.getFirst().atOffset(ZoneOffset.UTC))
                .param("to", bounds.getLast().atOffset(ZoneOffset.UTC))
                .query(row -> {
                    counted.put(row.getInt("bucket"), counts.mapRow(row, row.getRow()));
                });
        var slots = new ArrayList<S>();
        for (int i = 0; i + 1 < bounds.size(); i++) {
            var start = bounds.get(i);
            var local = start.atZone(zone).toOffsetDateTime();
            slots.add(slot.of(start, bounds.get(i + 1), local, counted.getOrDefault(i + 1, none)));
        }
        return slots;
    }
}
