package io.punctual.cases.read.caselist;

import io.punctual.cases.events.CaseSnapshot;
import io.punctual.cases.read.CaseView;
import io.punctual.cases.read.CaseView.EntitlementView;
import io.punctual.cases.read.CaseView.NextMilestone;
import io.punctual.cases.read.CaseView.Words;
import io.punctual.kit.message.MessageJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the list: each row with its entitlement and the milestone that comes next. */
@Component
public class CaseListQuery {
    private static final String ROWS = """
            select c.state, c.version, c.subject, c.description,
                e.case_id as decided, e.covered, e.entitlement_id, e.name as entitlement, e.process_id,
                e.process_version, e.reason, m.milestone_id, m.name as milestone, m.target_at, m.state as milestone_state
            from case_list c
            left join case_entitlement e on e.case_id = c.case_id
            left join lateral (
                select * from case_milestone where case_id = c.case_id and state in ('RUNNING', 'PAUSED')
                order by target_at, milestone_id limit 1) m on true
            """;

    private final JdbcClient jdbc;

    CaseListQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean exists(UUID caseId) {
        return jdbc.sql("select exists (select 1 from case_list where case_id = ?)")
                .param(caseId)
                .query(Boolean.class)
                .single();
    }

    /** One case with its texts, as an act on it answers. */
    public Optional<CaseView> find(UUID caseId) {
        return jdbc.sql(ROWS + "where c.case_id = ?")
                .param(caseId)
                .query((row, _) -> view(row, row.getString("description")))
                .optional();
    }

    /** These cases as the list shows them, as far as there are such cases. */
    public List<CaseView> of(Set<UUID> caseIds) {
        return caseIds.isEmpty()
                ? List.of()
                : jdbc.sql(ROWS + "where c.case_id = any(?)")
                        .param(caseIds.toArray(UUID[]::new))
                        .query((row, _) -> view(row, null))
                        .list();
    }

    List<CaseView> list(CaseFilter filter, CaseOrder order, @Nullable Long after, int limit) {
        var where = new ArrayList<String>();
        var values = new HashMap<String, @Nullable Object>();
        narrow(where, values, filter);
        if (after != null) {
            where.add("c.number " + order.comparison() + " :after");
            values.put("after", after);
        }
        values.put("limit", limit);
        var condition = where.isEmpty() ? "" : "where " + String.join(" and ", where);
        return jdbc.sql(ROWS + condition + " order by c.number " + order.direction() + " limit :limit")
                .params(values)
                .query((row, _) -> view(row, null))
                .list();
    }

    private static void narrow(List<String> where, Map<String, @Nullable Object> values, CaseFilter filter) {
        equal(where, values, "status", filter.status());
        equal(where, values, "status_category", name(filter.statusCategory()));
        equal(where, values, "priority", name(filter.priority()));
        equal(where, values, "owner_id", filter.ownerId());
        equal(where, values, "account_id", filter.accountId());
        equal(where, values, "contact_id", filter.contactId());
        equal(where, values, "product_code", filter.productCode());
        equal(where, values, "escalated", filter.escalated());
        if (filter.q() != null && !filter.q().isBlank()) {
            where.add("(c.subject ilike :q escape '!' or c.number::text = :exact)");
            values.put("q", "%" + filter.q().strip().replaceAll("([!%_])", "!$1") + "%");
            values.put("exact", filter.q().strip());
        }
    }

    private static @Nullable String name(@Nullable Enum<?> word) {
        return word == null ? null : word.name();
    }

    private static void equal(
            List<String> where, Map<String, @Nullable Object> values, String column, @Nullable Object value) {
        if (value != null) {
            where.add("c." + column + " = :" + column);
            values.put(column, value);
        }
    }

    private static CaseView view(ResultSet row, @Nullable String description) throws SQLException {
        return CaseView.of(
                MessageJson.MAPPER.readValue(row.getString("state"), CaseSnapshot.class),
                row.getLong("version"),
                new Words(row.getString("subject"), description),
                row.getString("decided") == null ? null : entitlement(row),
                row.getString("milestone_id") == null ? null : milestone(row));
    }

    private static EntitlementView entitlement(ResultSet row) throws SQLException {
        return new EntitlementView(
                row.getString("entitlement_id"),
                row.getString("entitlement"),
                row.getBoolean("covered"),
                row.getString("process_id"),
                row.getObject("process_version", Long.class),
                row.getString("reason"));
    }

    private static NextMilestone milestone(ResultSet row) throws SQLException {
        return new NextMilestone(
                row.getObject("milestone_id", UUID.class),
                row.getString("milestone"),
                row.getObject("target_at", OffsetDateTime.class).toInstant(),
                row.getString("milestone_state"));
    }
}
