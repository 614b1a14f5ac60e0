package io.punctual.entitlements.template;

import io.punctual.entitlements.rows.Revised;
import io.punctual.kit.message.MessageJson;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code entitlement_template}. */
@Repository
class TemplateRows {
    private final JdbcClient jdbc;

    TemplateRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Revised<EntitlementTemplate>> find(String id) {
        return query("where id = ?", List.of(id)).stream().findFirst();
    }

    Optional<Revised<EntitlementTemplate>> lock(String id) {
        return query("where id = ? for update", List.of(id)).stream().findFirst();
    }

    List<Revised<EntitlementTemplate>> after(String id, int limit) {
        return query("where id > ? order by id limit ?", List.of(id, limit));
    }

    /** Those that the lines of a contract name, and those of the products the lines are about. */
    List<Revised<EntitlementTemplate>> concerning(String contractId) {
        return query("""
                where exists (select from contract_line l where l.contract_id = ?
                    and (l.template_id = entitlement_template.id
                        or entitlement_template.body -> 'productCodes' ?? l.product_code))
                order by id""", List.of(contractId));
    }

    void store(Revised<EntitlementTemplate> template) {
        jdbc.sql("""
                insert into entitlement_template (id, revision, body) values (?, ?, ?::jsonb)
                on conflict (id) do update set revision = excluded.revision, body = excluded.body""")
                .params(template.id(), template.revision(), MessageJson.MAPPER.writeValueAsString(template.content()))
                .update();
    }

    private List<Revised<EntitlementTemplate>> query(String where, List<?> params) {
        return jdbc.sql("select id, revision, body from entitlement_template " + where)
                .params(params)
                .query((row, _) -> new Revised<>(
                        row.getString("id"),
                        row.getLong("revision"),
                        false,
                        MessageJson.MAPPER.readValue(row.getString("body"), EntitlementTemplate.class)))
                .list();
    }
}
