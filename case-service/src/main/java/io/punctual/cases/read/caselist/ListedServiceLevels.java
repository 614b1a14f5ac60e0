package io.punctual.cases.read.caselist;

import io.punctual.cases.sql.Values;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the list shows of entitlements and milestones: the highest revision heard of each; no version of a case changes. */
@Component
public class ListedServiceLevels {
    private final JdbcClient jdbc;

    ListedServiceLevels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void decided(Decision decision) {
        jdbc.sql("""
                insert into case_entitlement (case_id, revision, covered, entitlement_id, name, process_id,
                    process_version, reason, reason_ko)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (case_id) do update set revision = excluded.revision, covered = excluded.covered,
                    entitlement_id = excluded.entitlement_id, name = excluded.name,
                    process_id = excluded.process_id, process_version = excluded.process_version,
                    reason = excluded.reason, reason_ko = excluded.reason_ko
                where case_entitlement.revision < excluded.revision""")
                .params(Values.of(decision.caseId(), decision.revision(), decision.covered(), decision.entitlementId()))
                .params(Values.of(decision.entitlementName(), decision.processId(), decision.processVersion()))
                .params(Values.of(decision.reason(), decision.reasonKo()))
                .update();
    }

    public void moved(Milestone milestone) {
        jdbc.sql("""
                insert into case_milestone (milestone_id, case_id, name, target_at, state, revision)
                values (?, ?, ?, ?, ?, ?)
                on conflict (milestone_id) do update set name = excluded.name, target_at = excluded.target_at,
                    state = excluded.state, revision = excluded.revision
                where case_milestone.revision < excluded.revision""")
                .params(milestone.milestoneId(), milestone.caseId(), milestone.name())
                .params(milestone.targetAt().atOffset(ZoneOffset.UTC), milestone.state(), milestone.revision())
                .update();
    }

    /** What entitlement-service decided for a case. */
    public record Decision(
            UUID caseId,
            long revision,
            boolean covered,
            @Nullable String entitlementId,
            @Nullable String entitlementName,
            @Nullable String processId,
            @Nullable Long processVersion,
            String reason,
            @Nullable String reasonKo) {}

    /** How a milestone stands. */
    public record Milestone(
            UUID milestoneId, UUID caseId, String name, Instant targetAt, String state, long revision) {}
}
