package io.punctual.milestones.read;

import io.punctual.kit.time.TimeSource;
import io.punctual.milestones.definition.ProcessRef;
import io.punctual.milestones.ledger.Ledger;
import io.punctual.milestones.ledger.StoredServiceLevels;
import io.punctual.milestones.timeline.ServiceLevels.Missing;
import io.punctual.milestones.timeline.Timeline;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Folds the milestones of one case for reading. */
@Repository
public class CaseMilestonesQuery {
    private final Ledger ledger;
    private final StoredServiceLevels levels;
    private final TimeSource time;
    private final JdbcClient jdbc;

    CaseMilestonesQuery(Ledger ledger, StoredServiceLevels levels, TimeSource time, JdbcClient jdbc) {
        this.ledger = ledger;
        this.levels = levels;
        this.time = time;
        this.jdbc = jdbc;
    }

    /** The milestones of a case, or what it still waits for. */
    public record CaseMilestones(
            List<MilestoneView> items, @Nullable String waitingFor) {}

    /** Empty when the case is not known here. */
    @Transactional(readOnly = true)
    public Optional<CaseMilestones> of(UUID caseId) {
        return ledger.find(caseId).map(known -> {
            try {
                return new CaseMilestones(fold(caseId), null);
            } catch (Missing missing) {
                return new CaseMilestones(List.of(), missing.key());
            }
        });
    }

    private List<MilestoneView> fold(UUID caseId) {
        var now = time.now();
        var fired = fired(caseId);
        return Timeline.of(ledger.history(caseId), levels).stream()
                .map(occurrence -> new Viewing(
                                caseId,
                                occurrence,
                                nameOf(occurrence.process()),
                                fired.getOrDefault(occurrence.id(), Map.of()),
                                now)
                        .view())
                .toList();
    }

    private String nameOf(ProcessRef process) {
        return levels.process(process).definition().name();
    }

    private Map<UUID, Map<String, Instant>> fired(UUID caseId) {
        var fired = new HashMap<UUID, Map<String, Instant>>();
        jdbc.sql("""
                select milestone_id, trigger, fired_at from fired
                where not skipped and milestone_id in (select id from milestone where case_id = ?)""").param(caseId).query(row -> {
            fired.computeIfAbsent(row.getObject(1, UUID.class), _ -> new HashMap<>())
                    .put(
                            row.getString(2),
                            row.getObject(3, OffsetDateTime.class).toInstant());
        });
        return fired;
    }
}
