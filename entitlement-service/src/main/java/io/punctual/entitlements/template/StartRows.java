package io.punctual.entitlements.template;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code line_start} (contracts to be looked at, and when) and {@code templated_entitlement} (what was made). */
@Repository
class StartRows {
    private final JdbcClient jdbc;

    StartRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A request to look at a contract. */
    record Request(String contractId, Instant dueAt) {}

    void ask(String contractId, Instant dueAt) {
        ask(contractId, dueAt, null);
    }

    private void ask(String contractId, Instant dueAt, @Nullable String problem) {
        jdbc.sql("insert into line_start (contract_id, due_at, problem) values (?, ?, ?) on conflict do nothing")
                .params(contractId, dueAt.atOffset(ZoneOffset.UTC))
                .param(problem)
                .update();
    }

    /** Asks for every contract with a line that names the template or is about one of the products. */
    void askForTemplate(String templateId, List<String> products, Instant dueAt) {
        jdbc.sql("""
                insert into line_start (contract_id, due_at)
                select distinct contract_id, cast(:due as timestamptz) from contract_line
                where template_id = :template or product_code = any(:products)
                on conflict do nothing""")
                .param("due", dueAt.atOffset(ZoneOffset.UTC))
                .param("template", templateId)
                .param("products", products.toArray(String[]::new))
                .update();
    }

    /** The request that has been due longest and that nobody else is working on. */
    Optional<Request> lockNext(Instant now) {
        return jdbc.sql("""
                select contract_id, due_at from line_start where due_at <= ?
                order by due_at limit 1 for update skip locked""")
                .params(now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Request(
                        row.getString("contract_id"),
                        row.getObject("due_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    void later(Request request, Instant dueAt, @Nullable String problem) {
        done(request);
        ask(request.contractId(), dueAt, problem);
    }

    void done(Request request) {
        jdbc.sql("delete from line_start where contract_id = ? and due_at = ?")
                .params(request.contractId(), request.dueAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<LineStarts.Trouble> troubles(int limit) {
        return jdbc.sql("""
                select contract_id, due_at, problem from line_start where problem is not null
                order by contract_id limit ?""")
                .params(limit)
                .query((row, _) -> new LineStarts.Trouble(
                        row.getString("contract_id"),
                        row.getString("problem"),
                        row.getObject("due_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    boolean made(String contractId, LineTemplate wanted) {
        return jdbc.sql("""
                select exists (select from templated_entitlement
                    where contract_id = ? and line_id = ? and template_id = ?)""")
                .params(contractId, wanted.lineId(), wanted.templateId())
                .query(Boolean.class)
                .single();
    }

    void remember(String contractId, LineTemplate wanted, String entitlementId, Instant at) {
        jdbc.sql("""
                insert into templated_entitlement (contract_id, line_id, template_id, entitlement_id, made_at)
                values (?, ?, ?, ?, ?)""")
                .params(contractId, wanted.lineId(), wanted.templateId(), entitlementId, at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
