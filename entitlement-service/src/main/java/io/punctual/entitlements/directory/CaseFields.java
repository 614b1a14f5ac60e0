package io.punctual.entitlements.directory;

import io.punctual.kit.expression.VariableType;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code case_field}: the fields that admins defined for cases, as heard from the service that owns them. */
@Repository
public class CaseFields {
    private record Row(String name, String type, boolean active) {}

    private final JdbcClient jdbc;

    CaseFields(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The fields that new expressions may name. */
    public Map<String, VariableType> active() {
        return typed(Row::active);
    }

    /** All fields there ever were: what was written when a field was active goes on being understood. */
    public Map<String, VariableType> all() {
        return typed(_ -> true);
    }

    /** Remembers a definition. */
    public void heard(String name, long revision, String type, boolean active) {
        jdbc.sql("""
                insert into case_field (name, revision, type, active) values (?, ?, ?, ?)
                on conflict (name) do update
                    set revision = excluded.revision, type = excluded.type, active = excluded.active""").params(name, revision, type, active).update();
    }

    private Map<String, VariableType> typed(Predicate<Row> wanted) {
        var fields = new TreeMap<String, VariableType>();
        jdbc.sql("select name, type, active from case_field").query(Row.class).list().stream()
                .filter(wanted)
                .forEach(row -> fields.put(row.name(), variableType(row.type())));
        return fields;
    }

    private static VariableType variableType(String type) {
        return switch (type) {
            case "NUMBER" -> VariableType.NUMBER;
            case "BOOLEAN" -> VariableType.BOOLEAN;
            case "DATE" -> VariableType.DATE;
            case "TIMESTAMP" -> VariableType.TIMESTAMP;
            default -> VariableType.STRING;
        };
    }
}
