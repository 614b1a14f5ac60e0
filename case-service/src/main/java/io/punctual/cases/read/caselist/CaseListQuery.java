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
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the list: each row with its entitlement and the milestone that comes next. */
@Component
public class CaseListQuery {
    private static final String SHOWN = """
            select c.state, c.version, c.subject, c.description,
                e.case_id as decided, e.covered, e.entitlement_id, e.name as entitlement, e.process_id,
                e.process_version, e.reason, e.reason_ko, m.milestone_id, m.name as milestone, m.target_at, m.state as milestone_state
            """;
    private static final String ROWS = SHOWN + """
            from case_list c
            left join case_entitlement e on e.case_id = c.case_id
            left join lateral (
                select * from case_milestone where case_id = c.case_id and state in ('RUNNING', 'PAUSED')
                order by target_at, milestone_id limit 1) m on true
            """;
    private static final String ROWS_BY_TARGET = SHOWN + """
            from case_milestone m
            join case_list c on c.case_id = m.case_id
            left join case_entitlement e on e.case_id = c.case_id
            """;
    private static final String NONE_EARLIER = """
            m.state in ('RUNNING', 'PAUSED') and not exists (
                select 1 from case_milestone o where o.case_id = m.case_id and o.state in ('RUNNING', 'PAUSED')
                    and (o.target_at, o.milestone_id) < (m.target_at, m.milestone_id))""";

    private final JdbcClient jdbc;
    private final ListWords words;

    CaseListQuery(JdbcClient jdbc, ListWords words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    public boolean exists(UUID caseId) {
        return jdbc.sql("select exists (select 1 from case_list where case_id = ?)")
                .param(caseId)
                .query(Boolean.class)
                .single();
    }

    /** One case with its texts, as an act on it answers. */
    public Optional<CaseView> find(UUID caseId) {
        return jdbc.sql(ROWS + " where c.case_id = ?")
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

    List<CaseView> list(CaseFilter filter, CaseOrder order, @Nullable Place after, int limit) {
        var narrowing = narrowing(filter);
        return switch (order) {
            case OLDEST_FIRST -> byNumber(narrowing.get(), after, limit, "c.number > :after", "c.number");
            case NEWEST_FIRST -> byNumber(narrowing.get(), after, limit, "c.number < :after", "c.number desc");
            case NEXT_MILESTONE -> byNextMilestone(filter, narrowing, after, limit);
        };
    }

    /** The filter as conditions, anew for each question to the database; its words are looked for once. */
    private Supplier<Narrowing> narrowing(CaseFilter filter) {
        var q = filter.q();
        if (q == null || q.isBlank()) {
            return () -> Narrowing.by(filter);
        }
        var wanted = ListWords.Wanted.of(q);
        var found = words.few(wanted);
        return () -> found.map(ids -> Narrowing.by(filter).among(ids))
                .orElseGet(() -> Narrowing.by(filter).amongMany(wanted));
    }

    private List<CaseView> byNumber(
            Narrowing narrowing, @Nullable Place after, int limit, String further, String order) {
        if (after != null) {
            narrowing.and(further, Map.of("after", after.number()));
        }
        return rows(ROWS, narrowing, order, limit);
    }

    /** First the cases with a milestone that is not over, by its target, then the others, the newest first. */
    private List<CaseView> byNextMilestone(
            CaseFilter filter, Supplier<Narrowing> narrowing, @Nullable Place after, int limit) {
        var found = new ArrayList<CaseView>();
        boolean amongDue = after == null || after.targetAt() != null;
        if (amongDue) {
            found.addAll(due(narrowing.get(), after, limit));
        }
        if (found.size() < limit && filter.dueBefore() == null) {
            var rest = narrowing.get().and("m.milestone_id is null");
            if (after != null && !amongDue) {
                rest.and("c.number < :after", Map.of("after", after.number()));
            }
            found.addAll(rows(ROWS, rest, "c.number desc", limit - found.size()));
        }
        return found;
    }

    private List<CaseView> due(Narrowing narrowing, @Nullable Place after, int limit) {
        narrowing.and(NONE_EARLIER);
        if (after != null && after.targetAt() != null) {
            narrowing.and(
                    "(m.target_at, c.number) > (:target, :after)",
                    Map.of("target", after.targetAt().atOffset(ZoneOffset.UTC), "after", after.number()));
        }
        return rows(ROWS_BY_TARGET, narrowing, "m.target_at, c.number", limit);
    }

    private List<CaseView> rows(String rows, Narrowing narrowing, String order, int limit) {
        return jdbc.sql(rows + narrowing.where() + " order by " + order + " limit :limit")
                .params(narrowing.values())
                .param("limit", limit)
                .query((row, _) -> view(row, null))
                .list();
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
                row.getString("reason"),
                row.getString("reason_ko"));
    }

    private static NextMilestone milestone(ResultSet row) throws SQLException {
        return new NextMilestone(
                row.getObject("milestone_id", UUID.class),
                row.getString("milestone"),
                row.getObject("target_at", OffsetDateTime.class).toInstant(),
                row.getString("milestone_state"));
    }
}
