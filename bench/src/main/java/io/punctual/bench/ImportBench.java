package io.punctual.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How fast files of very many rows are taken in, beside the bare rows that they become. */
final class ImportBench {
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final int CHUNK = 200;

    private final Ground ground;
    private final ResolutionApi api;
    private final int rows;
    private final PrintStream out;

    ImportBench(Ground ground, ResolutionApi api, Sizes sizes, PrintStream out) {
        this.ground = ground;
        this.api = api;
        this.rows = (int) sizes.of("rows", 100_000);
        this.out = out;
    }

    List<Figure> run() throws Exception {
        api.hours("09:00");
        api.process(1, "PT3H");
        var floor = floor();
        var accounts = file("accounts.csv", "id,name,parentId,active", row -> "a-%d,고객 %d,,true".formatted(row, row));
        var entitlements = file(
                "entitlements.csv",
                "id,name,accountId,processId,businessHoursId,startDate,endDate",
                row -> "e-%d,기본 %d,a-%d,basic,kr,2026-01-01,2026-12-31".formatted(row, row, row));
        var figures = new ArrayList<Figure>();
        figures.add(taken("accounts", accounts, floor, "created"));
        figures.add(taken("entitlements", entitlements, floor, "created"));
        figures.add(taken("accounts", accounts, floor, "unchanged"));
        figures.forEach(figure -> out.println(figure.line()));
        return figures;
    }

    private Figure taken(String kind, Path file, double floor, String expected)
            throws IOException, InterruptedException {
        var before = System.nanoTime();
        var end = api.importRows(kind, file, PATIENCE);
        var seconds = (System.nanoTime() - before) / 1e9;
        if (end.path(expected).asInt() != rows) {
            throw new IllegalStateException("not all rows were " + expected + ": " + end);
        }
        return Figure.speed(
                "import " + kind + " " + expected,
                rows / seconds,
                floor,
                "%,d rows in %.0f s, upload included; goal: 100,000 in minutes".formatted(rows, seconds));
    }

    /** A row of its own and one for the outbox each, so many in a transaction as an import takes. */
    private double floor() throws SQLException {
        try (var connection = ground.connect()) {
            try (var sql = connection.createStatement()) {
                sql.execute("create table floor_entry (id text primary key, body jsonb not null)");
                sql.execute("create table floor_outbox (position bigint generated always as identity primary key,"
                        + " id uuid not null, payload bytea not null)");
            }
            connection.setAutoCommit(false);
            var before = System.nanoTime();
            try (var entry = connection.prepareStatement("insert into floor_entry values (?, ?::jsonb)");
                    var message = connection.prepareStatement(
                            "insert into floor_outbox (id, payload) values (gen_random_uuid(), ?)")) {
                for (var row = 0; row < rows; row++) {
                    var body = "{\"name\": \"고객 %d\", \"active\": true, \"fields\": {}}".formatted(row);
                    entry.setString(1, "a-" + row);
                    entry.setString(2, body);
                    entry.addBatch();
                    message.setBytes(1, body.getBytes(StandardCharsets.UTF_8));
                    message.addBatch();
                    if (row % CHUNK == CHUNK - 1 || row == rows - 1) {
                        entry.executeBatch();
                        message.executeBatch();
                        connection.commit();
                    }
                }
            }
            return rows / ((System.nanoTime() - before) / 1e9);
        }
    }

    private Path file(String name, String header, IntFunction<String> row) throws IOException {
        var file = Files.createTempFile("punctual-", "-" + name);
        file.toFile().deleteOnExit();
        Iterable<String> lines =
                Stream.concat(Stream.of(header), IntStream.range(0, rows).mapToObj(row))::iterator;
        Files.write(file, lines);
        return file;
    }
}
