package io.punctual.cases.vocabulary;

import io.punctual.cases.published.DirectoryPublisher;
import io.punctual.cases.published.DirectoryPublisher.Kind;
import io.punctual.cases.sql.Values;
import io.punctual.kit.command.Commands;
import io.punctual.kit.web.FieldProblem;
import io.punctual.kit.web.ProblemException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which fields of the admin's own there are, and what they take. */
@Component
public class Fields {
    private final JdbcClient jdbc;
    private final Commands commands;
    private final DirectoryPublisher directory;

    Fields(JdbcClient jdbc, Commands commands, DirectoryPublisher directory) {
        this.jdbc = jdbc;
        this.commands = commands;
        this.directory = directory;
    }

    /** Refuses values of fields that are not defined, and values that do not fit; null takes a value away. */
    public void check(Map<String, ? extends @Nullable Object> values) {
        var problems = problems(values);
        if (!problems.isEmpty()) {
            throw ProblemException.invalid(problems);
        }
    }

    public List<FieldProblem> problems(Map<String, ? extends @Nullable Object> values) {
        if (values.isEmpty()) {
            return List.of();
        }
        var defined = all().stream()
                .filter(FieldDefinition::active)
                .collect(Collectors.toMap(FieldDefinition::name, Function.identity()));
        return values.entrySet().stream()
                .flatMap(value -> problem(defined, value.getKey(), value.getValue()).stream())
                .toList();
    }

    private static Optional<FieldProblem> problem(
            Map<String, FieldDefinition> defined, String name, @Nullable Object value) {
        var definition = defined.get(name);
        if (definition == null) {
            var names = defined.keySet().stream().sorted().collect(Collectors.joining(", "));
            return Optional.of(new FieldProblem("fields." + name, value, "is not defined; there are: " + names));
        }
        return value == null
                ? Optional.empty()
                : definition.problemWith(value).map(message -> new FieldProblem("fields." + name, value, message));
    }

    FieldDefinition put(FieldDefinition wanted) {
        return commands.execute("put-case-field", () -> {
            var before = definition(wanted.name());
            if (before.isPresent() && wanted.atRevision(before.get().revision()).equals(before.get())) {
                return before.get();
            }
            before.filter(known -> known.type() != wanted.type()).ifPresent(known -> {
                throw ProblemException.invalid(new FieldProblem(
                        "type", wanted.type(), "must stay " + known.type() + ": cases hold such values"));
            });
            var saved = wanted.atRevision(before.map(FieldDefinition::revision).orElse(0L) + 1);
            save(saved);
            directory.publish(Kind.CASE_FIELD, saved.name(), saved.revision(), PublishedField.of(saved));
            return saved;
        });
    }

    Optional<FieldDefinition> definition(String name) {
        return jdbc.sql("select * from case_field where name = ?")
                .param(name)
                .query((row, _) -> definition(row))
                .optional();
    }

    List<FieldDefinition> all() {
        return jdbc.sql("select * from case_field order by name")
                .query((row, _) -> definition(row))
                .list();
    }

    private void save(FieldDefinition field) {
        jdbc.sql("""
                insert into case_field (name, revision, type, allowed, label, active) values (?, ?, ?, ?, ?, ?)
                on conflict (name) do update set revision = excluded.revision, type = excluded.type,
                    allowed = excluded.allowed, label = excluded.label, active = excluded.active""")
                .params(field.name(), field.revision(), field.type().name())
                .param(field.values().toArray(String[]::new))
                .params(Values.of(field.label(), field.active()))
                .update();
    }

    private static FieldDefinition definition(ResultSet row) throws SQLException {
        return new FieldDefinition(
                row.getString("name"),
                row.getLong("revision"),
                FieldDefinition.Type.valueOf(row.getString("type")),
                List.of((String[]) row.getArray("allowed").getArray()),
                row.getString("label"),
                row.getBoolean("active"));
    }

    /** A field as the directory tells it. */
    private record PublishedField(
            String id,
            long revision,
            FieldDefinition.Type type,
            boolean active,
            @Nullable List<String> values,
            @Nullable String label) {
        static PublishedField of(FieldDefinition field) {
            var values = field.values().isEmpty() ? null : field.values();
            return new PublishedField(
                    field.name(), field.revision(), field.type(), field.active(), values, field.label());
        }
    }
}
