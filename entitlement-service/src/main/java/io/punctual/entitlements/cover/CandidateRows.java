package io.punctual.entitlements.cover;

import io.punctual.entitlements.ServiceSettings;
import io.punctual.entitlements.entitlement.Entitlement;
import io.punctual.entitlements.events.ContractLine;
import io.punctual.entitlements.expressions.Expressions;
import io.punctual.entitlements.read.contracts.ContractRows;
import io.punctual.entitlements.resolution.Candidate;
import io.punctual.kit.message.MessageJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the entitlements that might cover a case: those of its account and the accounts above, by index. */
@Repository
class CandidateRows {
    private record Row(
            String id,
            Entitlement entitlement,
            Candidate.@Nullable Contract contract,
            Candidate.@Nullable Process process,
            ZoneId zone,
            int used) {}

    /** The candidates with the entitlements they are. */
    record Found(List<Candidate> candidates, Map<String, Entitlement> entitlements) {
        static final Found NONE = new Found(List.of(), Map.of());
    }

    private final JdbcClient jdbc;
    private final ContractRows contracts;
    private final Expressions expressions;
    private final ServiceSettings settings;

    CandidateRows(JdbcClient jdbc, ContractRows contracts, Expressions expressions, ServiceSettings settings) {
        this.jdbc = jdbc;
        this.contracts = contracts;
        this.expressions = expressions;
        this.settings = settings;
    }

    Found of(List<String> accounts) {
        var rows = accounts.isEmpty() ? List.<Row>of() : rows(accounts);
        if (rows.isEmpty()) {
            return Found.NONE;
        }
        var contractIds = rows.stream()
                .filter(row -> row.entitlement().contractLineItemId() != null)
                .map(row -> String.valueOf(row.entitlement().serviceContractId()))
                .distinct()
                .toList();
        Map<String, List<ContractLine>> lines = contractIds.isEmpty() ? Map.of() : contracts.lines(contractIds);
        var compiler = expressions.criteria();
        var candidates = rows.stream()
                .map(row -> candidate(row, lines, new CompiledCriteria(compiler)))
                .toList();
        return new Found(candidates, rows.stream().collect(Collectors.toMap(Row::id, Row::entitlement)));
    }

    private List<Row> rows(List<String> accounts) {
        return jdbc.sql("""
                select e.id, e.body, coalesce(h.zone, ph.zone) as zone, p.id as process_id,
                    coalesce(e.process_version, p.default_version) as process_version,
                    c.id as contract_id, c.account_id as contract_account_id, c.status as contract_status,
                    c.start_date as contract_start, c.end_date as contract_end,
                    case when e.cases is null then 0 else (select count(*) from entitlement_use u
                        where u.entitlement_id = e.id and u.returned_at is null) end as used
                from entitlement e
                join entitlement_process p on p.id = e.process_id
                left join service_contract c on c.id = e.service_contract_id
                left join business_hours h on h.id = e.business_hours_id
                left join process_version v on v.process_id = p.id and v.version = coalesce(e.process_version, p.default_version)
                left join business_hours ph on ph.id = v.business_hours_id
                where e.account_id = any(?)""")
                .params((Object) accounts.toArray(String[]::new))
                .query((row, _) -> row(row))
                .list();
    }

    private Row row(ResultSet row) throws SQLException {
        var version = row.getObject("process_version", Integer.class);
        var zone = row.getString("zone");
        return new Row(
                row.getString("id"),
                MessageJson.MAPPER.readValue(row.getString("body"), Entitlement.class),
                contract(row),
                version == null ? null : new Candidate.Process(row.getString("process_id"), version),
                zone == null ? settings.zone() : ZoneId.of(zone),
                row.getInt("used"));
    }

    private static Candidate.@Nullable Contract contract(ResultSet row) throws SQLException {
        var id = row.getString("contract_id");
        return id == null
                ? null
                : new Candidate.Contract(
                        id,
                        row.getString("contract_account_id"),
                        "ACTIVE".equals(row.getString("contract_status")),
                        row.getObject("contract_start", LocalDate.class),
                        row.getObject("contract_end", LocalDate.class));
    }

    private static Candidate candidate(Row row, Map<String, List<ContractLine>> lines, CompiledCriteria compiled) {
        var entitlement = row.entitlement();
        var lineId = entitlement.contractLineItemId();
        var line = lineId == null
                ? null
                : LineTree.of(lines.getOrDefault(String.valueOf(entitlement.serviceContractId()), List.of()))
                        .line(lineId);
        var cases = entitlement.cases();
        return new Candidate(
                row.id(),
                entitlement.name(),
                new Candidate.Scope(
                        entitlement.accountId(),
                        entitlement.coversChildren(),
                        row.contract(),
                        line,
                        entitlement.productCode(),
                        entitlement.assetId(),
                        Set.copyOf(entitlement.contactIds())),
                new Candidate.Term(
                        entitlement.startDate(),
                        entitlement.endDate(),
                        row.zone(),
                        entitlement.coversOpenCases(),
                        entitlement.cancelled()),
                compiled.of(entitlement.criteria()),
                entitlement.rank(),
                cases == null ? null : new Candidate.Incidents(cases, row.used()),
                row.process());
    }
}
