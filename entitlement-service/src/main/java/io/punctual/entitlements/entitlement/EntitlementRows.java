package io.punctual.entitlements.entitlement;

import io.punctual.entitlements.rows.Revisions;
import io.punctual.entitlements.rows.Revisions.Revision;
import io.punctual.entitlements.rows.Search;
import io.punctual.kit.message.MessageJson;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code entitlement} (as they are) and {@code entitlement_revision} (as they ever were). */
@Repository
public class EntitlementRows {
    /**
     * One entitlement at its current revision.
     *
     * @param zone that of its business hours, else its process's; null leaves it to the organisation (rule 1)
     */
    public record Stored(
            String id,
            long revision,
            Entitlement entitlement,
            int used,
            @Nullable ZoneId zone) {}

    /** Who made which revision, and when. */
    public record Change(long revision, Instant at, String by, Entitlement entitlement) {}

    private final JdbcClient jdbc;
    private final Revisions<Entitlement> revisions;

    EntitlementRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.revisions = new Revisions<>(jdbc, "entitlement_revision", Entitlement.class);
    }

    public Optional<Stored> find(String id) {
        return query("where e.id = ?", List.of(id)).stream().findFirst();
    }

    Optional<Stored> lock(String id) {
        return query("where e.id = ? for update of e", List.of(id)).stream().findFirst();
    }

    List<Stored> after(Search search, String id, int limit) {
        var params = new ArrayList<Object>(search.params());
        params.addAll(List.of(id, limit));
        var found = search.in("e.pairs", "entitlement_words(e.id, e.account_id, e.body)");
        return query("where true" + found + " and e.id > ? order by e.id limit ?", params);
    }

    List<Stored> ofAccount(String accountId, int limit) {
        return query("where e.account_id = ? order by e.id limit ?", List.of(accountId, limit));
    }

    /** Those of a process that apply under conditions only. */
    List<Stored> withCriteria(String processId, int limit) {
        return query(
                "where e.process_id = ? and e.body ->> 'criteria' is not null order by e.id limit ?",
                List.of(processId, limit));
    }

    /** How many entitlements give their new cases which version; 0 stands for the default. */
    public Map<Integer, Long> versions(String processId) {
        var versions = new TreeMap<Integer, Long>();
        jdbc.sql("""
                select coalesce(process_version, 0) as version, count(*) as number from entitlement
                where process_id = ? group by 1""")
                .params(processId)
                .query((row, _) -> versions.put(row.getInt("version"), row.getLong("number")))
                .list();
        return versions;
    }

    /** Lets the entitlements that name one of these versions name another; answers how many. */
    public int moveVersions(String processId, Collection<Integer> from, int to, String by, Instant at) {
        var naming = query(
                "where e.process_id = ? and e.process_version = any(?) order by e.id for update of e",
                List.of(processId, from.toArray(Integer[]::new)));
        naming.forEach(stored ->
                store(stored.id(), stored.revision() + 1, stored.entitlement().withProcessVersion(to), by, at));
        return naming.size();
    }

    void store(String id, long revision, Entitlement entitlement, String by, Instant at) {
        var body = MessageJson.MAPPER.writeValueAsString(entitlement);
        jdbc.sql("""
                insert into entitlement (id, revision, account_id, service_contract_id, process_id,
                    process_version, business_hours_id, cases, body)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
                on conflict (id) do update set revision = excluded.revision, account_id = excluded.account_id,
                    service_contract_id = excluded.service_contract_id, process_id = excluded.process_id,
                    process_version = excluded.process_version,
                    business_hours_id = excluded.business_hours_id, cases = excluded.cases, body = excluded.body""")
                .params(id, revision, entitlement.accountId())
                .param(entitlement.serviceContractId())
                .param(entitlement.processId())
                .param(entitlement.processVersion())
                .param(entitlement.businessHoursId())
                .param(entitlement.cases())
                .param(body)
                .update();
        revisions.add(id, new Revision<>(revision, at, by, entitlement));
    }

    /** Every revision, the latest first. */
    List<Change> changes(String id) {
        return revisions.of(id).stream()
                .map(found -> new Change(found.revision(), found.at(), found.by(), found.content()))
                .toList();
    }

    private List<Stored> query(String where, List<?> params) {
        return jdbc.sql("""
                select e.id, e.revision, e.body, coalesce(h.zone, ph.zone) as zone,
                    (select count(*) from entitlement_use u
                     where u.entitlement_id = e.id and u.returned_at is null) as used
                from entitlement e
                left join business_hours h on h.id = e.business_hours_id
                left join entitlement_process p on p.id = e.process_id
                left join process_version v on v.process_id = p.id and v.version = coalesce(e.process_version, p.default_version)
                left join business_hours ph on ph.id = v.business_hours_id\s""" + where)
                .params(params)
                .query((row, _) -> new Stored(
                        row.getString("id"),
                        row.getLong("revision"),
                        MessageJson.MAPPER.readValue(row.getString("body"), Entitlement.class),
                        row.getInt("used"),
                        row.getString("zone") == null ? null : ZoneId.of(row.getString("zone"))))
                .list();
    }
}
