package io.punctual.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what was measured, with every round and the machine, so that it can be looked at later. */
record Results(Path folder) {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    Path write(String bench, Instant at, Machine machine, List<Comparison> comparisons) throws IOException {
        return keep(bench, at, machine, comparisons.stream().map(Results::shown).toList());
    }

    Path writeFigures(String bench, Instant at, Machine machine, List<Figure> figures) throws IOException {
        return keep(bench, at, machine, figures.stream().map(Figure::shown).toList());
    }

    private Path keep(String bench, Instant at, Machine machine, List<Map<String, Object>> results) throws IOException {
        Files.createDirectories(folder);
        var stamp = at.truncatedTo(ChronoUnit.SECONDS).toString().replace(":", "");
        var file = folder.resolve(bench + "-" + stamp + ".json");
        var content = Map.of("bench", bench, "at", at.toString(), "machine", machine, "results", results);
        JSON.writeValue(file.toFile(), content);
        return file;
    }

    private static Map<String, Object> shown(Comparison comparison) {
        return Map.of(
                "name", comparison.name(),
                "callers", comparison.callers(),
                "oursPerSecond", comparison.ours(),
                "floorPerSecond", comparison.floor(),
                "ratio", comparison.ratio(),
                "p50Millis", Comparison.millis(comparison.p50()),
                "p99Millis", Comparison.millis(comparison.p99()),
                "cpuMillis", Comparison.millis(comparison.cpuPerCall()),
                "rounds", comparison.rounds().stream().map(Results::shown).collect(Collectors.toList()));
    }

    private static Map<String, Object> shown(Round round) {
        return Map.of(
                "oursPerSecond", round.ours().perSecond(),
                "floorPerSecond", round.floor().perSecond(),
                "ratio", round.ratio(),
                "p50Millis", Comparison.millis(round.ours().percentile(0.50)),
                "p99Millis", Comparison.millis(round.ours().percentile(0.99)),
                "floorP50Millis", Comparison.millis(round.floor().percentile(0.50)),
                "floorP99Millis", Comparison.millis(round.floor().percentile(0.99)));
    }
}
