package io.punctual.entitlements.read.contracts;

import io.punctual.entitlements.events.ContractLine;
import io.punctual.entitlements.events.ContractTerms;
import io.punctual.entitlements.rows.Search;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads tables {@code service_contract} and {@code contract_line}. */
@Repository
public class ContractRows {
    /** A service contract with its lines, at its current revision. */
    public record Contract(String id, long revision, ContractTerms terms, List<ContractLine> lines) {}

    private record Head(
            String id,
            long revision,
            String accountId,
            String name,
            LocalDate startDate,
            LocalDate endDate,
            String status) {
        Contract with(List<ContractLine> lines) {
            var terms = new ContractTerms(accountId, name, startDate, endDate, ContractTerms.Status.valueOf(status));
            return new Contract(id, revision, terms, lines);
        }
    }

    private static final String HEAD =
            "select id, revision, account_id, name, start_date, end_date, status from service_contract ";

    private final JdbcClient jdbc;

    ContractRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Contract> find(String id) {
        return contracts(HEAD + "where id = ?", List.of(id)).stream().findFirst();
    }

    public long lockedRevision(String id) {
        return jdbc.sql("select revision from service_contract where id = ? for update")
                .params(id)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    public List<Contract> after(Search search, String id, int limit) {
        var params = new ArrayList<Object>(search.params());
        params.addAll(List.of(id, limit));
        var found = search.in("pairs", "concat_ws(E'\\n', id, name, account_id)");
        return contracts(HEAD + "where true" + found + " and id > ? order by id limit ?", params);
    }

    /** The lines of each of the given contracts. */
    public Map<String, List<ContractLine>> lines(Collection<String> contractIds) {
        var lines = new HashMap<String, List<ContractLine>>();
        jdbc.sql("""
                select contract_id, id, product_code, asset_id, parent_id, start_date, end_date, template_id
                from contract_line where contract_id = any(?) order by position""")
                .params((Object) contractIds.toArray(String[]::new))
                .query((row, _) -> lines.computeIfAbsent(row.getString("contract_id"), _ -> new ArrayList<>())
                        .add(new ContractLine(
                                row.getString("id"),
                                row.getString("product_code"),
                                row.getString("asset_id"),
                                row.getString("parent_id"),
                                row.getObject("start_date", LocalDate.class),
                                row.getObject("end_date", LocalDate.class),
                                row.getString("template_id"))))
                .list();
        return lines;
    }

    private List<Contract> contracts(String sql, List<?> params) {
        var heads = jdbc.sql(sql)
                .params(params)
                .query((row, _) -> new Head(
                        row.getString("id"),
                        row.getLong("revision"),
                        row.getString("account_id"),
                        row.getString("name"),
                        row.getObject("start_date", LocalDate.class),
                        row.getObject("end_date", LocalDate.class),
                        row.getString("status")))
                .list();
        var lines = lines(heads.stream().map(Head::id).toList());
        return heads.stream()
                .map(head -> head.with(lines.getOrDefault(head.id(), List.of())))
                .toList();
    }
}
