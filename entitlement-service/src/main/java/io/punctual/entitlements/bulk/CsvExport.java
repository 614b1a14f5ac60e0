package io.punctual.entitlements.bulk;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.punctual.entitlements.directory.OwnFieldNames;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Writes things, and rows that were refused, in the form in which files come in. */
@Component
public class CsvExport {
    private static final int PAGE = 200;

    private final OwnFieldNames ownFields;
    private final BulkRows imports;
    private final StagedRows staged;

    CsvExport(OwnFieldNames ownFields, BulkRows imports, StagedRows staged) {
        this.ownFields = ownFields;
        this.imports = imports;
        this.staged = staged;
    }

    public void write(RowKind kind, OutputStream out) throws IOException {
        var names = columns(kind);
        try (var csv = writer(out)) {
            csv.writeRecord(names);
            @Nullable String cursor = null;
            do {
                var page = kind.page(cursor, PAGE);
                page.items().forEach(thing -> csv.writeRecord(cells(thing, names)));
                cursor = page.next();
            } while (cursor != null);
        }
    }

    private List<String> columns(RowKind kind) {
        var owner = kind.fieldsOf();
        var own = owner == null
                ? Stream.<String>empty()
                : ownFields.of(owner).stream().map(name -> Header.FIELDS + name);
        return Stream.concat(kind.columns().stream().map(Column::name), own).toList();
    }

    private static List<String> cells(JsonNode thing, List<String> names) {
        return names.stream()
                .map(name -> name.startsWith(Header.FIELDS)
                        ? thing.path("fields").path(name.substring(Header.FIELDS.length()))
                        : thing.path(name))
                .map(Column::cell)
                .toList();
    }

    /** The refused rows as they came, each with its line and the reason. */
    public void rejections(UUID importId, OutputStream out) throws IOException {
        var columns = new ArrayList<>(imports.find(importId).orElseThrow().columns());
        var width = columns.size();
        columns.addAll(List.of("line", "reason"));
        try (var csv = writer(out)) {
            csv.writeRecord(columns);
            var line = 0;
            for (var some = staged.rejections(importId, line, PAGE);
                    !some.isEmpty();
                    some = staged.rejections(importId, line, PAGE)) {
                for (var rejection : some) {
                    var cells = new ArrayList<>(
                            rejection.cells().stream().limit(width).toList());
                    while (cells.size() < width) {
                        cells.add("");
                    }
                    cells.addAll(List.of(String.valueOf(rejection.line()), rejection.reason()));
                    csv.writeRecord(cells);
                }
                line = some.getLast().line();
            }
        }
    }

    private static CsvWriter writer(OutputStream out) {
        return CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
    }
}
