package io.punctual.entitlements.bulk;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code bulk_import_row} (rows still to be looked at) and {@code bulk_import_rejection} (rows that were refused). */
@Repository
class StagedRows {
    /** A row with the line it stood on; one that was put off has its second turn. */
    record Staged(int line, List<String> cells, boolean putOff) {}

    private static final String KEY_SEPARATOR = "\n";

    private final JdbcClient jdbc;

    StagedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID importId, List<CsvFile.Row> rows, List<List<String>> keys) {
        jdbc.sql("""
                insert into bulk_import_row (import_id, line, key, cells)
                select ?, line, key, cells::jsonb from unnest(?::int[], ?::text[], ?::text[]) as r (line, key, cells)""")
                .param(importId)
                .param(rows.stream().map(CsvFile.Row::line).toArray(Integer[]::new))
                .param(keys.stream().map(StagedRows::key).toArray(String[]::new))
                .param(rows.stream().map(row -> BulkRows.json(row.cells())).toArray(String[]::new))
                .update();
    }

    /** Takes rows in the order of the file; those that were put off come last. */
    List<Staged> next(UUID importId, int limit) {
        return jdbc.sql("""
                select line, cells, turn from bulk_import_row
                where import_id = ? and turn < 2 order by turn, line limit ?""")
                .params(importId, limit)
                .query((row, _) ->
                        new Staged(row.getInt("line"), BulkRows.texts(row.getString("cells")), row.getInt("turn") > 0))
                .list();
    }

    void done(UUID importId, List<Integer> lines) {
        turn(importId, lines, 2);
    }

    void putOff(UUID importId, List<Integer> lines) {
        turn(importId, lines, 1);
    }

    private void turn(UUID importId, List<Integer> lines, int turn) {
        jdbc.sql("update bulk_import_row set turn = ? where import_id = ? and line = any(?)")
                .params(turn, importId, lines.toArray(Integer[]::new))
                .update();
    }

    /** Whether the file has a row of this key. */
    boolean has(UUID importId, List<String> key) {
        return jdbc.sql("select exists (select from bulk_import_row where import_id = ? and key = ?)")
                .params(importId, key(key))
                .query(Boolean.class)
                .single();
    }

    void reject(UUID importId, Staged row, String reason) {
        jdbc.sql("""
                insert into bulk_import_rejection (import_id, line, cells, reason) values (?, ?, ?::jsonb, ?)
                on conflict do nothing""")
                .params(importId, row.line(), BulkRows.json(row.cells()), reason)
                .update();
    }

    /** One row that was refused. */
    record Rejection(int line, List<String> cells, String reason) {}

    List<Rejection> rejections(UUID importId, int afterLine, int limit) {
        return jdbc.sql("""
                select line, cells, reason from bulk_import_rejection
                where import_id = ? and line > ? order by line limit ?""")
                .params(importId, afterLine, limit)
                .query((row, _) -> new Rejection(
                        row.getInt("line"), BulkRows.texts(row.getString("cells")), row.getString("reason")))
                .list();
    }

    private static String key(List<String> key) {
        return String.join(KEY_SEPARATOR, key);
    }
}
