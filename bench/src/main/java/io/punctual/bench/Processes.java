package io.punctual.bench;

import io.punctual.standalone.kafka.KafkaBroker;
import io.punctual.standalone.process.Child;
import io.punctual.standalone.process.Port;
import io.punctual.standalone.process.Ports;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Starts the processes that are measured, each with the memory and flags it usually runs with. */
record Processes(Path home, Path directory) {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final Duration READY_WITHIN = Duration.ofSeconds(90);
    private static final Duration PAUSE = Duration.ofMillis(200);

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
        return start(
                "kafka",
                List.of(
                        JAVA.toString(),
                        "-Xmx384m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KafkaBroker.class.getName(),
                        directory.resolve("kafka").toString(),
                        Integer.toString(ports.of(Port.KAFKA)),
                        Integer.toString(ports.of(Port.KAFKA_CONTROLLER))),
                Map.of());
    }

    Child caseService(Ports ports, Map<String, String> environment) throws IOException, InterruptedException {
        var jar = home.resolve("case-service/target/case-service-0.1.0-SNAPSHOT-app.jar")
                .toAbsolutePath();
        if (!Files.isRegularFile(jar)) {
            throw new IllegalStateException(jar + " is missing: build it first (./punctual bench does)");
        }
        var child = start("case-service", List.of(JAVA.toString(), "-Xmx384m", "-jar", jar.toString()), environment);
        awaitReady(child, URI.create("http://127.0.0.1:" + ports.of(Port.CASE_SERVICE) + "/actuator/health/readiness"));
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

    private void awaitReady(Child child, URI health) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(health).build();
        long end = System.nanoTime() + READY_WITHIN.toNanos();
        try (var http = HttpClient.newHttpClient()) {
            while (child.isAlive() && System.nanoTime() < end) {
                if (answers(http, request)) {
                    return;
                }
                Thread.sleep(PAUSE);
            }
        }
        throw new IllegalStateException(child.name() + " is not ready; " + directory + " holds its log");
    }

    private static boolean answers(HttpClient http, HttpRequest request) throws IOException, InterruptedException {
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (ConnectException notYet) {
            return false;
        }
    }
}
