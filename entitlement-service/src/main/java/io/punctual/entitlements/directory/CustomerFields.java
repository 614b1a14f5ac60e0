package io.punctual.entitlements.directory;

import io.punctual.entitlements.definition.Finding;
import io.punctual.kit.expression.VariableType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code customer_field}: the fields of accounts, contacts and products that conditions may read, with their types. */
@Repository
public class CustomerFields {
    private record Row(String name, String type) {}

    private final JdbcClient jdbc;

    CustomerFields(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By full names, such as account.fields.careLevel. */
    public Map<String, VariableType> all() {
        var fields = new TreeMap<String, VariableType>();
        jdbc.sql("select name, type from customer_field")
                .query(Row.class)
                .list()
                .forEach(row -> fields.put(row.name(), VariableType.valueOf(row.type())));
        return fields;
    }

    public Optional<VariableType> type(String name) {
        return jdbc.sql("select type from customer_field where name = ?")
                .params(name)
                .query((row, _) -> VariableType.valueOf(row.getString("type")))
                .optional();
    }

    /** Values that are not of their field's type; a field that nobody has declared takes any. */
    List<Finding> unfit(Kind kind, Map<String, Object> values) {
        if (values.isEmpty()) {
            return List.of();
        }
        var types = all();
        var findings = new ArrayList<Finding>();
        values.forEach((name, value) -> {
            var type = types.get(kind.word() + ".fields." + name);
            if (type != null && !FieldValues.fits(type, value)) {
                findings.add(new Finding("fields." + name, value, FieldValues.expectation(type)));
            }
        });
        return findings;
    }

    /** The type of a field never changes: what was written against it goes on being understood. */
    public void declare(String name, VariableType type) {
        jdbc.sql("insert into customer_field (name, type) values (?, ?) on conflict do nothing")
                .params(name, type.name())
                .update();
    }
}
