package io.punctual.standalone.remote;

import io.punctual.standalone.process.Waiting;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A Punctual to talk to, with the token of who talks. */
public final class Server implements AutoCloseable {
    private static final Duration ONE_CALL = Duration.ofMinutes(10);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int NOT_FOUND = 404;
    private static final Set<Integer> FOR_NOW = Set.of(429, 502, 503);

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();
    private final URI address;
    private final String token;

    public Server(URI address, String token) {
        this.address = address;
        this.token = token;
    }

    public URI address() {
        return address;
    }

    /** One part of a path, whatever letters it has. */
    public static String segment(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    public Optional<JsonNode> find(String path) {
        var answer = send("GET", path, null, BodyPublishers.noBody());
        return answer.statusCode() == NOT_FOUND ? Optional.empty() : Optional.of(read(answer));
    }

    public JsonNode put(String path, JsonNode body) {
        return write("PUT", path, body);
    }

    public JsonNode post(String path, JsonNode body) {
        return write("POST", path, body);
    }

    private JsonNode write(String method, String path, JsonNode body) {
        return read(send(method, path, "application/json", BodyPublishers.ofString(json.writeValueAsString(body))));
    }

    /** Sends a file or several as they are. */
    public JsonNode upload(String path, String type, BodyPublisher body) {
        return read(send("POST", path, type, body));
    }

    /** All items of a list, page by page. */
    public void each(String path, Consumer<JsonNode> item) {
        @Nullable String cursor = null;
        do {
            var page = find(path + "?limit=200" + (cursor == null ? "" : "&cursor=" + segment(cursor)))
                    .orElseThrow(() -> new Refused(NOT_FOUND, "there is no " + path + " there"));
            page.path("items").valueStream().forEach(item);
            cursor = page.path("next").isString() ? page.path("next").asString() : null;
        } while (cursor != null);
    }

    /** A large answer as it comes. */
    public InputStream download(String path) {
        return download(path, "*/*");
    }

    /** The same in the form that is asked for. */
    InputStream download(String path, String accepted) {
        var request = HttpRequest.newBuilder(request("GET", path, null, BodyPublishers.noBody()), (_, _) -> true)
                .header("Accept", accepted)
                .build();
        var answer = exchange(request, BodyHandlers.ofInputStream());
        if (answer.statusCode() / 100 == 2) {
            return answer.body();
        }
        try (var body = answer.body()) {
            throw Refused.of(answer.statusCode(), tree(new String(body.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<String> send(String method, String path, @Nullable String type, BodyPublisher body) {
        var request = request(method, path, type, body);
        var answer = new AtomicReference<HttpResponse<String>>();
        Waiting.until(PATIENCE, () -> {
            answer.set(exchange(request, BodyHandlers.ofString()));
            return !FOR_NOW.contains(answer.get().statusCode());
        });
        return answer.get();
    }

    private HttpRequest request(String method, String path, @Nullable String type, BodyPublisher body) {
        var request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(ONE_CALL)
                .header("Authorization", "Bearer " + token)
                .method(method, body);
        return type == null
                ? request.build()
                : request.header("Content-Type", type).build();
    }

    private <T> HttpResponse<T> exchange(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return http.send(request, handler);
        } catch (IOException e) {
            throw new UncheckedIOException(address + " does not answer: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private JsonNode read(HttpResponse<String> answer) {
        var body = tree(answer.body());
        if (answer.statusCode() / 100 != 2) {
            throw Refused.of(answer.statusCode(), body);
        }
        return body;
    }

    private JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (JacksonException noJson) {
            return json.createObjectNode();
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
