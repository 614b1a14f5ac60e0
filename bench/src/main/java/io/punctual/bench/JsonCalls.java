package io.punctual.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls whose answers are JSON; whatever is no success fails with what was answered. */
record JsonCalls(HttpClient http) {
    private static final JsonMapper JSON = new JsonMapper();

    JsonNode send(HttpRequest request) {
        try {
            return read(request, http.send(request, BodyHandlers.ofString()));
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    static JsonNode read(HttpRequest request, HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException("%s %s answered %d: %s"
                    .formatted(request.method(), request.uri(), answer.statusCode(), answer.body()));
        }
        return JSON.readTree(answer.body());
    }
}
