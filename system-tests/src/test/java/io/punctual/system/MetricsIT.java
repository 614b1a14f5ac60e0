package io.punctual.system;

import static io.punctual.system.Eventually.eventually;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.standalone.service.App;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.yaml.snakeyaml.Yaml;

/** An alert on a metric that nobody exposes never fires: what alerts and dashboards ask for is there, with the names they tell services apart by. */
@ExtendWith(RunningWhole.class)
@Execution(ExecutionMode.CONCURRENT)
class MetricsIT {
    private static final Path DEPLOY =
            Path.of(System.getProperty("punctual.home", "..")).resolve("deploy");
    /** Names have underscores; what is followed by a bracket is a function. */
    private static final Pattern METRIC = Pattern.compile("\\b[a-z]+(?:_[a-z0-9]+)+\\b(?!\\s*\\()");

    private static final Pattern EXPOSED = Pattern.compile("(?m)^([a-z_0-9]+)\\{([^}]*)}");
    /** Counted from the first time it happens, which may be never. */
    private static final Set<String> RARE = Set.of("parked_total");

    private final WholeSystem whole;

    MetricsIT(WholeSystem whole) {
        this.whole = whole;
    }

    @Test
    void each_metric_that_an_alert_names_is_exposed_and_says_by_which_service() throws IOException {
        var alerts = new Yaml().<Map<String, ?>>load(Files.readString(DEPLOY.resolve("alerts/punctual.rules.yml")));

        assertExposed(expressions(alerts, "expr").toList());
    }

    @Test
    void each_metric_that_the_dashboard_shows_is_exposed_and_says_by_which_service() throws IOException {
        var dashboard = new Yaml().load(Files.readString(DEPLOY.resolve("dashboards/punctual.json")));

        assertExposed(expressions(dashboard, "expr").toList());
    }

    private void assertExposed(List<String> expressions) {
        var named = expressions.stream()
                .flatMap(expression -> METRIC.matcher(expression).results())
                .map(MatchResult::group)
                .filter(name -> !RARE.contains(name))
                .collect(toCollection(TreeSet::new));

        assertThat(named).hasSizeGreaterThan(5);
        eventually(() -> assertThat(exposed()).containsAll(named));
    }

    private Set<String> exposed() {
        return Stream.of(App.values())
                .flatMap(service -> EXPOSED.matcher(metrics(service))
                        .results()
                        .filter(line -> line.group(2).contains("application=\"" + service.module() + "\"")))
                .map(line -> line.group(1))
                .collect(toCollection(TreeSet::new));
    }

    private String metrics(App service) {
        return whole.directly(service)
                .get("/actuator/prometheus")
                .expect(200)
                .body()
                .asString();
    }

    private static Stream<String> expressions(Object part, String key) {
        return switch (part) {
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .flatMap(entry -> entry.getKey().equals(key) && entry.getValue() instanceof String expression
                                ? Stream.of(expression)
                                : expressions(entry.getValue(), key));
            case List<?> list -> list.stream().flatMap(one -> expressions(one, key));
            default -> Stream.of();
        };
    }
}
