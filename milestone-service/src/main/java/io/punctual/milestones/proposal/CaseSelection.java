package io.punctual.milestones.proposal;

import io.punctual.milestones.definition.ProcessRef;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Finds the cases that are meant; only what is asked for is looked at. */
@Repository
public class CaseSelection {
    private static final String LATEST_FACT = """

            join lateral (select data -> 'case' as body from case_fact f where f.case_id = c.case_id
                           order by sequence desc limit 1) f on f.body @> :case::jsonb""";
    private static final String LATEST_DECISION = """

            join lateral (select data from case_decision d where d.case_id = c.case_id
                           order by revision desc limit 1) d on d.data @> :cover::jsonb""";

    private final JdbcClient jdbc;

    CaseSelection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many were opened between the instants, but no more than counted up to. */
    public int opened(Instant from, Instant to, int atMost) {
        return jdbc.sql("""
                select count(*) from (select from milestone_case where opened_at >= ? and opened_at < ? limit ?) c""")
                .params(from.atOffset(ZoneOffset.UTC), to.atOffset(ZoneOffset.UTC), atMost)
                .query(Integer.class)
                .single();
    }

    /** Those opened between the instants, the oldest first. */
    public List<UUID> opened(Instant from, Instant to, CaseFilter filter) {
        var sql = "select c.case_id from milestone_case c" + joins(filter)
                + " where c.opened_at >= :from and c.opened_at < :to order by c.opened_at, c.case_id";
        return jdbc.sql(sql)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .param("case", filter.ofCase())
                .param("cover", filter.ofCover())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Open cases that are under the process, but under another version than the one given; by id, after the given one. */
    public List<UUID> openUnderOther(ProcessRef version, List<Integer> only, CaseFilter filter, Page page) {
        var where = " and c.process_id = :process and c.process_version <> :version"
                + (only.isEmpty() ? "" : " and c.process_version in (:only)");
        return open(where, filter, page)
                .param("process", version.id())
                .param("version", version.version())
                .param("only", only)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Open cases with a milestone that runs in these business hours; by id, after the given one. */
    public List<UUID> openInHours(String calendarId, Page page) {
        var where = """

                and c.case_id in (select case_id from milestone
                                  where calendar_id = :calendar and state in ('RUNNING', 'PAUSED'))""";
        return open(where, CaseFilter.ANY, page)
                .param("calendar", calendarId)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** How many open cases are under each version of a process. */
    public Map<Integer, Integer> openByVersion(String processId) {
        var counts = new TreeMap<Integer, Integer>();
        jdbc.sql("""
                select process_version, count(*) from milestone_case where process_id = ? and not closed
                group by process_version""").param(processId).query(row -> {
            counts.put(row.getInt(1), row.getInt(2));
        });
        return counts;
    }

    /** So many cases after this one. */
    public record Page(UUID after, int limit) {}

    private StatementSpec open(String where, CaseFilter filter, Page page) {
        var sql = "select c.case_id from milestone_case c" + joins(filter) + " where not c.closed" + where
                + " and c.case_id > :after order by c.case_id limit :limit";
        return jdbc.sql(sql)
                .param("case", filter.ofCase())
                .param("cover", filter.ofCover())
                .param("after", page.after())
                .param("limit", page.limit());
    }

    private static String joins(CaseFilter filter) {
        return (filter.ofCase() == null ? "" : LATEST_FACT) + (filter.ofCover() == null ? "" : LATEST_DECISION);
    }
}
