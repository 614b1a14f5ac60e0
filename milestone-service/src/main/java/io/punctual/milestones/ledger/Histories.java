package io.punctual.milestones.ledger;

import io.punctual.milestones.timeline.AgentCompletion;
import io.punctual.milestones.timeline.CaseFact;
import io.punctual.milestones.timeline.Decision;
import io.punctual.milestones.timeline.History;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The histories of many cases at once: as many questions to the database as for one. */
@Repository
public class Histories {
    private final JdbcClient jdbc;

    Histories(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** In the order of the ids; a case of which no fact is known has an empty history. */
    public List<History> of(List<UUID> caseIds) {
        Map<UUID, List<CaseFact>> facts = byCase(
                "select case_id, sequence, type, data::text from case_fact where case_id = any(:ids::uuid[]) order by sequence",
                caseIds,
                row -> Ledger.fact(row.getLong(2), row.getString(3), row.getString(4)));
        Map<UUID, List<Decision>> decisions = byCase(
                "select case_id, data::text from case_decision where case_id = any(:ids::uuid[]) order by revision",
                caseIds,
                row -> Ledger.decision(row.getString(2)));
        Map<UUID, List<AgentCompletion>> completions = byCase(
                "select * from agent_completion where case_id = any(:ids::uuid[]) order by recorded_at",
                caseIds,
                Ledger::completion);
        return caseIds.stream()
                .map(id -> new History(
                        id,
                        facts.getOrDefault(id, List.of()),
                        decisions.getOrDefault(id, List.of()),
                        completions.getOrDefault(id, List.of())))
                .toList();
    }

    private <T> Map<UUID, List<T>> byCase(String sql, List<UUID> caseIds, Reading<T> reading) {
        var found = new HashMap<UUID, List<T>>();
        jdbc.sql(sql)
                .param("ids", caseIds.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
                .query(row -> {
                    found.computeIfAbsent(row.getObject("case_id", UUID.class), _ -> new ArrayList<>())
                            .add(reading.read(row));
                });
        return found;
    }
}
