package io.punctual.system;

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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Punctual as one of its users meets it: an address and a token. */
final class Punctual {
    static final JsonMapper JSON = new JsonMapper();

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(20)).build();

    private final URI address;
    private final Optional<String> token;

    Punctual(URI address, Optional<String> token) {
        this.address = address;
        this.token = token;
    }

    Punctual withToken(String other) {
        return new Punctual(address, Optional.of(other));
    }

    Punctual withoutToken() {
        return new Punctual(address, Optional.empty());
    }

    Punctual at(URI otherAddress) {
        return new Punctual(otherAddress, token);
    }

    Answer get(String path) {
        return send("GET", path, null);
    }

    Answer put(String path, String json) {
        return send("PUT", path, json);
    }

    Answer post(String path, String json) {
        return send("POST", path, json);
    }

    /** The text of one path segment, such as the name of a status in Korean. */
    static String segment(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private Answer send(String method, String path, @Nullable String json) {
        var body = json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json);
        var request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(Duration.ofSeconds(60))
                .method(method, body);
        token.ifPresent(value -> request.header("Authorization", "Bearer " + value));
        if (json != null) {
            request.header("Content-Type", "application/json");
        }
        HttpResponse<String> response = exchange(request.build());
        return new Answer(method + " " + path, response.statusCode(), response.headers(), parsed(response.body()));
    }

    private static HttpResponse<String> exchange(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(request.method() + " " + request.uri() + ": " + failed, failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted in " + request.uri(), interrupted);
        }
    }

    private static JsonNode parsed(String body) {
        try {
            return body.isBlank() ? JSON.missingNode() : JSON.readTree(body);
        } catch (JacksonException notJson) {
            return JSON.getNodeFactory().stringNode(body);
        }
    }
}
