package io.punctual.entitlements.cover;

import io.punctual.kit.message.MessageJson;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code covered_case}: what each case was last heard to be, and its cover. */
@Repository
class CoveredCaseRows {
    /** A case as it is known here; revision counts its decisions. */
    record CoveredCase(
            UUID caseId,
            long sequence,
            boolean open,
            CaseFacts facts,
            long revision,
            @Nullable Decision decision) {}

    private final JdbcClient jdbc;

    CoveredCaseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<CoveredCase> find(UUID caseId) {
        return read(caseId, "");
    }

    Optional<CoveredCase> lock(UUID caseId) {
        return read(caseId, " for update");
    }

    void store(CoveredCase known) {
        var decision = known.decision();
        jdbc.sql("""
                insert into covered_case (case_id, case_sequence, open, account_id, facts, revision,
                    entitlement_id, decision)
                values (?, ?, ?, ?, ?::jsonb, ?, ?, ?::jsonb)
                on conflict (case_id) do update set case_sequence = excluded.case_sequence, open = excluded.open,
                    account_id = excluded.account_id, facts = excluded.facts, revision = excluded.revision,
                    entitlement_id = excluded.entitlement_id, decision = excluded.decision""")
                .params(known.caseId(), known.sequence(), known.open())
                .param(known.facts().accountId())
                .params(MessageJson.MAPPER.writeValueAsString(known.facts()), known.revision())
                .param(decision == null ? null : decision.entitlementId())
                .param(decision == null ? null : MessageJson.MAPPER.writeValueAsString(decision))
                .update();
    }

    private Optional<CoveredCase> read(UUID caseId, String lock) {
        return jdbc.sql("""
                select case_id, case_sequence, open, facts, revision, decision from covered_case
                where case_id = ?""" + lock)
                .params(caseId)
                .query((row, _) -> new CoveredCase(
                        row.getObject("case_id", UUID.class),
                        row.getLong("case_sequence"),
                        row.getBoolean("open"),
                        MessageJson.MAPPER.readValue(row.getString("facts"), CaseFacts.class),
                        row.getLong("revision"),
                        decision(row.getString("decision"))))
                .optional();
    }

    private static @Nullable Decision decision(@Nullable String json) {
        return json == null ? null : MessageJson.MAPPER.readValue(json, Decision.class);
    }
}
