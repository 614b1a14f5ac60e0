package io.punctual.entitlements.bulk;

import io.punctual.entitlements.directory.CustomerFields;
import io.punctual.kit.expression.VariableType;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes of a row what a caller would PUT: columns that the file does not have stay as they are. */
@Component
class RowReader {
    private final CustomerFields fields;

    RowReader(CustomerFields fields) {
        this.fields = fields;
    }

    /** The types of the admin's own fields, looked up once for many rows. */
    Map<String, VariableType> types() {
        return fields.all();
    }

    /** The content; {@link IllegalArgumentException} names the column. */
    ObjectNode content(
            RowKind kind, Header header, StagedRows.Staged row, JsonNode before, Map<String, VariableType> types) {
        var content = JsonNodeFactory.instance.objectNode();
        kind.columns().forEach(column -> keep(column.name(), before, content));
        kind.kept().forEach(name -> keep(name, before, content));
        var own = JsonNodeFactory.instance.objectNode();
        before.path("fields").properties().forEach(field -> own.set(field.getKey(), field.getValue()));
        for (var name : header.names()) {
            var cell = header.cell(row.cells(), name);
            if (name.startsWith(Header.FIELDS)) {
                var field = name.substring(Header.FIELDS.length());
                own.set(field, field(name, cell, own.path(field), types.get(kind.fieldsOf() + "." + name)));
            } else if (!kind.key().contains(name)) {
                var column = kind.columns().stream()
                        .filter(known -> known.name().equals(name))
                        .findFirst()
                        .orElseThrow();
                content.set(name, named(name, () -> column.value(cell)));
            }
        }
        kind.key().forEach(content::remove);
        return kind.fieldsOf() == null ? content : content.set("fields", own);
    }

    private static void keep(String name, JsonNode before, ObjectNode content) {
        var value = before.path(name);
        if (!value.isMissingNode()) {
            content.set(name, value);
        }
    }

    /** A field that nobody has declared is a text, unless it is a number or a truth already that is written like this. */
    private static JsonNode field(String name, String cell, JsonNode before, @Nullable VariableType type) {
        if (type == null) {
            return !cell.isEmpty() && Column.cell(before).equals(cell)
                    ? before
                    : Column.text(name).value(cell);
        }
        return named(name, () -> switch (type) {
            case STRING, DATE, TIMESTAMP -> Column.text(name).value(cell);
            case NUMBER -> Column.number(name).value(cell);
            case BOOLEAN -> Column.flag(name).value(cell);
        });
    }

    /** 2.5 and 2.50 are the same number, so nothing has changed. */
    private static JsonNode same(JsonNode before, JsonNode after) {
        return before.isNumber() && after.isNumber() && before.decimalValue().compareTo(after.decimalValue()) == 0
                ? before
                : after;
    }

    private static JsonNode named(String name, Supplier<JsonNode> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(name + " " + wrong.getMessage(), wrong);
        }
    }
}
