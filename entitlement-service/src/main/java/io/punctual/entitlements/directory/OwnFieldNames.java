package io.punctual.entitlements.directory;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The admin's own fields that are declared or in use. */
@Repository
public class OwnFieldNames {
    private final JdbcClient jdbc;

    OwnFieldNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Short names, for a kind such as account. */
    public List<String> of(String kind) {
        return jdbc.sql("""
                select jsonb_object_keys(body -> 'fields') as name from directory_entry where kind = :kind
                union select substr(name, length(:kind) + 9) from customer_field
                where starts_with(name, :kind || '.fields.')
                order by name""")
                .param("kind", kind)
                .query((row, _) -> String.valueOf(row.getString("name")))
                .list();
    }
}
