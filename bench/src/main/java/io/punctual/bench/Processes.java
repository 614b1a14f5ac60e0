package io.punctual.bench;

import io.punctual.standalone.kafka.KafkaBroker;
import io.punctual.standalone.process.Child;
import io.punctual.standalone.process.Port;
import io.punctual.standalone.process.Ports;
import io.punctual.standalone.process.Waiting;
import io.punctual.standalone.service.App;
import io.punctual.standalone.service.FastStart;
import io.punctual.standalone.service.Home;
import io.punctual.standalone.service.Probe;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Starts the processes that are measured, each with the memory and flags it usually runs with. */
record Processes(Home home, Path directory) {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    /** A server runs with the JVM's own choices; the demo's small processes would be another measurement. */
    private static final String SERVICE_HEAP = "-Xmx512m";

    private static final Duration READY_WITHIN = Duration.ofSeconds(90);

    /** Measurements begin with nothing: an empty directory on the disk of the repository, not in memory. */
    static Path emptied(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (var below = Files.walk(directory)) {
                for (var path : below.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        return Files.createDirectories(directory).toRealPath();
    }

    Child broker(Ports ports) {
        var command = List.of(
                JAVA,
                "-Xmx384m",
                "-Dlogback.configurationFile=process-logback.xml",
                "-cp",
                classPath(),
                KafkaBroker.class.getName(),
                directory.resolve("kafka").toString(),
                Integer.toString(ports.of(Port.KAFKA)),
                Integer.toString(ports.of(Port.KAFKA_CONTROLLER)));
        return ready(start("kafka", command, Map.of()), () -> Probe.kafka("127.0.0.1:" + ports.of(Port.KAFKA)));
    }

    /** Ours, as seen from any directory. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    Child service(App app, Ports ports, Map<String, String> environment) {
        var jar = home.app(app.module()).toString();
        return ready(app, ports, environment, List.of(JAVA, SERVICE_HEAP, "-jar", jar));
    }

    /** Made ready once before, as the demo does it, and then started from that. */
    FastStart prepare(App app, Map<String, String> environment) {
        var prepared = new FastStart(home, directory.resolve("prepared"));
        prepared.prepare(app, environment, directory.resolve("prepared.log"));
        return prepared;
    }

    Child ready(App app, Ports ports, Map<String, String> environment, List<String> command) {
        var child = start(app.module(), command, environment);
        var health = "http://127.0.0.1:" + ports.of(app.port()) + "/actuator/health/readiness";
        return ready(child, () -> Probe.http(health));
    }

    private Child ready(Child child, BooleanSupplier answers) {
        boolean ended = !Waiting.until(READY_WITHIN, () -> !child.isAlive() || answers.getAsBoolean());
        if (ended || !child.isAlive()) {
            child.kill();
            throw new IllegalStateException(child.name() + " is not ready; its log is in " + directory);
        }
        return child;
    }

    private Child start(String name, List<String> command, Map<String, String> environment) {
        return Child.start(new Child.Start(
                name,
                command,
                environment,
                directory,
                directory.resolve(name + ".log"),
                directory.resolve(name + ".pid")));
    }
}
