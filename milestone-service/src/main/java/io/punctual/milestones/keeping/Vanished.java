package io.punctual.milestones.keeping;

import io.punctual.milestones.definition.CompiledMilestone;
import io.punctual.milestones.definition.ProcessRef;
import io.punctual.milestones.ledger.StoredServiceLevels;
import io.punctual.milestones.timeline.Occurrence;
import io.punctual.milestones.timeline.Occurrence.State;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Occurrences that were said to have started and that, by what became known since, never did: they end, and say so. */
@Repository
class Vanished {
    static final String WHY = "what became known later shows that it never started";

    private final JdbcClient jdbc;
    private final StoredServiceLevels levels;

    Vanished(JdbcClient jdbc, StoredServiceLevels levels) {
        this.jdbc = jdbc;
        this.levels = levels;
    }

    List<Occurrence> among(Collection<StoredMilestone> stored, List<Occurrence> folded, Instant at) {
        var there = folded.stream().map(Occurrence::id).collect(Collectors.toSet());
        return stored.stream()
                .filter(one -> one.state() != State.CANCELLED && !there.contains(one.id()))
                .map(one -> ended(one, at))
                .toList();
    }

    private Occurrence ended(StoredMilestone one, Instant at) {
        var process = new ProcessRef(one.processId(), one.processVersion());
        return jdbc.sql("select name, occurrence, started_at from milestone where id = ?")
                .param(one.id())
                .query((row, _) -> Occurrence.neverStarted(
                        one.id(),
                        row.getInt(2),
                        process,
                        milestone(process, row.getString(1)),
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        one.targetAt(),
                        at,
                        WHY))
                .single();
    }

    private CompiledMilestone milestone(ProcessRef process, String name) {
        return levels.process(process).milestones().stream()
                .filter(milestone -> milestone.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
