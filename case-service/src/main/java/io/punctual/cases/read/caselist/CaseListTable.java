package io.punctual.cases.read.caselist;

import io.punctual.cases.events.CaseSnapshot;
import io.punctual.cases.events.Owner;
import io.punctual.cases.sql.Values;
import io.punctual.kit.message.MessageJson;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes table {@code case_list}, for commands and for the rebuild alike. */
@Component
class CaseListTable {
    private final JdbcClient jdbc;

    CaseListTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(CaseListRow row) {
        var now = row.snapshot();
        jdbc.sql("""
                with listed as (
                    insert into case_list (status, status_category, priority, owner_id, account_id, contact_id,
                        product_code, escalated, spam, state, version, case_id, number, subject, description)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?)
                    on conflict (case_id) do update set status = excluded.status,
                        status_category = excluded.status_category, priority = excluded.priority,
                        owner_id = excluded.owner_id, account_id = excluded.account_id,
                        contact_id = excluded.contact_id, product_code = excluded.product_code,
                        escalated = excluded.escalated, spam = excluded.spam, state = excluded.state,
                        version = excluded.version,
                        subject = excluded.subject, description = excluded.description
                    returning case_id, number, subject)
                insert into case_words (case_id, number, subject)
                select case_id, number, normalize(lower(subject)) from listed
                on conflict (case_id) do update set subject = excluded.subject""")
                .params(changing(now, row.version()))
                .params(now.caseId(), now.number())
                .params(Values.of(row.words().subject(), row.words().description()))
                .update();
    }

    void update(CaseSnapshot now, long version) {
        jdbc.sql("""
                update case_list set status = ?, status_category = ?, priority = ?, owner_id = ?, account_id = ?,
                    contact_id = ?, product_code = ?, escalated = ?, spam = ?, state = ?::jsonb, version = ?
                where case_id = ?""").params(changing(now, version)).params(now.caseId()).update();
    }

    List<UUID> caseIds() {
        return jdbc.sql("select aggregateidentifier::uuid from domainevententry where sequencenumber = 0"
                        + " order by globalindex")
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    void lock(UUID caseId) {
        jdbc.sql("select 1 from case_list where case_id = ? for update")
                .param(caseId)
                .query(Integer.class)
                .optional();
    }

    private static List<@Nullable Object> changing(CaseSnapshot now, long version) {
        var about = now.classification();
        return Values.of(
                now.status().name(),
                now.status().category().name(),
                now.priority().name(),
                ownerId(now.owner()),
                about.accountId(),
                about.contactId(),
                about.productCode(),
                now.escalated(),
                now.spam(),
                MessageJson.MAPPER.writeValueAsString(now),
                version);
    }

    private static @Nullable String ownerId(@Nullable Owner owner) {
        return owner == null ? null : owner.id();
    }
}
