package io.punctual.entitlements.cover;

import io.punctual.kit.message.MessageJson;
import java.util.List;
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
            Standing standing,
            CaseFacts facts,
            long revision,
            @Nullable Decision decision,
            @Nullable Choice choice) {
        boolean open() {
            return standing == Standing.OPEN;
        }

        /** As if nothing had been decided yet. */
        CoveredCase uncovered() {
            return new CoveredCase(caseId, sequence, standing, facts, revision, null, choice);
        }

        CoveredCase with(Decision decided, boolean news) {
            return new CoveredCase(caseId, sequence, standing, facts, news ? revision + 1 : revision, decided, choice);
        }
    }

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
                insert into covered_case (case_id, case_sequence, open, withdrawn, account_id, facts, revision,
                    entitlement_id, decision, choice)
                values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?::jsonb, ?::jsonb)
                on conflict (case_id) do update set case_sequence = excluded.case_sequence, open = excluded.open,
                    withdrawn = excluded.withdrawn, account_id = excluded.account_id, facts = excluded.facts, revision = excluded.revision,
                    entitlement_id = excluded.entitlement_id, decision = excluded.decision,
                    choice = excluded.choice""")
                .params(known.caseId(), known.sequence(), known.open(), known.standing() == Standing.WITHDRAWN)
                .param(account(known))
                .params(MessageJson.MAPPER.writeValueAsString(known.facts()), known.revision())
                .param(decision == null ? null : decision.entitlementId())
                .param(decision == null ? null : MessageJson.MAPPER.writeValueAsString(decision))
                .param(known.choice() == null ? null : MessageJson.MAPPER.writeValueAsString(known.choice()))
                .update();
    }

    /** Rule 4: a missing account comes from the contact. */
    private static @Nullable Object account(CoveredCase known) {
        var decision = known.decision();
        return known.facts().accountId() == null && decision != null
                ? decision.facts().get("account.id")
                : known.facts().accountId();
    }

    /** The open cases that an entitlement covers, and those of its accounts that nothing covers, in the order of their ids. */
    List<UUID> concernedBy(String entitlementId, UUID after, int limit) {
        return jdbc.sql("""
                with recursive scope as (
                    select account_id, coalesce((body ->> 'coversChildren')::boolean, false) as deep
                    from entitlement where id = :id),
                account (id) as (
                    select account_id from scope
                    union
                    select child.id from account
                    join directory_entry child on child.kind = 'account' and child.body ->> 'parentId' = account.id
                    where (select deep from scope))
                (select case_id from covered_case
                 where open and entitlement_id = :id and case_id > :after order by case_id limit :limit)
                union
                (select case_id from covered_case
                 where open and entitlement_id is null and account_id in (select id from account)
                     and case_id > :after order by case_id limit :limit)
                order by case_id limit :limit""")
                .param("id", entitlementId)
                .param("after", after)
                .param("limit", limit)
                .query((row, _) -> row.getObject("case_id", UUID.class))
                .list();
    }

    List<CoveredCase> coveredBy(String entitlementId, int limit) {
        return query("where open and entitlement_id = ? order by case_id limit ?", entitlementId, limit);
    }

    long countCoveredBy(String entitlementId) {
        return jdbc.sql("select count(*) from covered_case where open and entitlement_id = ?")
                .params(entitlementId)
                .query(Long.class)
                .single();
    }

    private Optional<CoveredCase> read(UUID caseId, String lock) {
        return query("where case_id = ?" + lock, caseId).stream().findFirst();
    }

    private List<CoveredCase> query(String where, Object... params) {
        return jdbc.sql(
                        "select case_id, case_sequence, open, withdrawn, facts, revision, decision, choice from covered_case "
                                + where)
                .params(params)
                .query((row, _) -> new CoveredCase(
                        row.getObject("case_id", UUID.class),
                        row.getLong("case_sequence"),
                        standing(row.getBoolean("open"), row.getBoolean("withdrawn")),
                        MessageJson.MAPPER.readValue(row.getString("facts"), CaseFacts.class),
                        row.getLong("revision"),
                        decision(row.getString("decision")),
                        choice(row.getString("choice"))))
                .list();
    }

    private static Standing standing(boolean open, boolean withdrawn) {
        if (withdrawn) {
            return Standing.WITHDRAWN;
        }
        return open ? Standing.OPEN : Standing.CLOSED;
    }

    private static @Nullable Choice choice(@Nullable String json) {
        return json == null ? null : MessageJson.MAPPER.readValue(json, Choice.class);
    }

    private static @Nullable Decision decision(@Nullable String json) {
        return json == null ? null : MessageJson.MAPPER.readValue(json, Decision.class);
    }
}
