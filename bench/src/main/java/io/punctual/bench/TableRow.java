package io.punctual.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A row the service has really written, to be written again under other ids: the floor's rows are as wide as ours. */
record TableRow(String table, Map<String, Object> values) {
    private static final String WRITABLE = """
            select column_name from information_schema.columns
            where table_schema = current_schema() and table_name = ? and is_generated = 'NEVER' and is_identity = 'NO'
              and coalesce(column_default, '') not like 'nextval%'
            order by ordinal_position""";

    TableRow {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Reads the first row of a table for which the condition holds with this value. */
    static TableRow read(Connection connection, String table, String where, Object key) throws SQLException {
        var values = new LinkedHashMap<String, Object>();
        var columns = writableColumns(connection, table);
        var sql = "select %s from %s where %s limit 1".formatted(String.join(", ", columns), table, where);
        try (var query = connection.prepareStatement(sql)) {
            query.setObject(1, key);
            var row = query.executeQuery();
            if (!row.next()) {
                throw new IllegalStateException("no row of " + table + " for " + key);
            }
            for (var column : columns) {
                var value = row.getObject(column);
                if (value != null) {
                    values.put(column, value);
                }
            }
        }
        return new TableRow(table, values);
    }

    TableRow in(String otherTable) {
        return new TableRow(otherTable, values);
    }

    TableRow without(String... columns) {
        var fewer = new LinkedHashMap<>(values);
        List.of(columns).forEach(fewer::remove);
        return new TableRow(table, fewer);
    }

    String insertSql() {
        return "insert into %s (%s) values (%s)"
                .formatted(table, joined(Function.identity(), ", "), joined(column -> "?", ", "));
    }

    String updateSql(String keyColumn) {
        return "update %s set %s where %s = ?".formatted(table, joined(column -> column + " = ?", ", "), keyColumn);
    }

    /** Binds the row's values, those of its own ids replaced, and says how many there were. */
    int bind(PreparedStatement statement, Map<String, ?> ids) throws SQLException {
        int index = 0;
        for (var value : values.entrySet()) {
            var id = ids.get(value.getKey());
            statement.setObject(++index, id == null ? value.getValue() : id);
        }
        return index;
    }

    private String joined(Function<String, String> each, String separator) {
        return values.keySet().stream().map(each).collect(Collectors.joining(separator));
    }

    private static List<String> writableColumns(Connection connection, String table) throws SQLException {
        var columns = new ArrayList<String>();
        try (var query = connection.prepareStatement(WRITABLE)) {
            query.setString(1, table);
            var rows = query.executeQuery();
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
        }
        return columns;
    }
}
