package io.punctual.standalone.demo;

import io.punctual.standalone.process.Waiting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The public API, called as a named person. */
final class Api implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration ONE_CALL = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final URI gateway;
    private final UnaryOperator<String> tokenOf;

    Api(URI gateway, UnaryOperator<String> tokenOf) {
        this.gateway = gateway;
        this.tokenOf = tokenOf;
    }

    /** Calls until it is done: what one service has just been told may take a moment to be known to another. */
    JsonNode call(String person, String method, String path, String body, String idempotencyKey) {
        var request = HttpRequest.newBuilder(gateway.resolve(encoded(path)))
                .timeout(ONE_CALL)
                .header("Authorization", "Bearer " + tokens.computeIfAbsent(person, tokenOf))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", idempotencyKey)
                .method(method, BodyPublishers.ofString(body))
                .build();
        var answer = new AtomicReference<>(send(request));
        Waiting.until(PATIENCE, () -> isDone(answer.get()) || isDone(answer.updateAndGet(earlier -> send(request))));
        if (!isDone(answer.get())) {
            throw new IllegalStateException(method + " " + path + " answered "
                    + answer.get().statusCode() + ": " + answer.get().body());
        }
        return json.readTree(answer.get().body());
    }

    private static boolean isDone(HttpResponse<String> answer) {
        return answer.statusCode() / 100 == 2;
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private static String encoded(String path) {
        return Stream.of(path.split("/", -1))
                .map(segment ->
                        URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }

    @Override
    public void close() {
        http.close();
    }
}
