package io.punctual.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Scanner;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser that follows the list of cases. */
final class StreamReader implements AutoCloseable {
    record Event(String name, @Nullable String id, JsonNode data) {}

    private final HttpClient http = HttpClient.newHttpClient();
    private final HttpResponse<InputStream> connection;
    final List<Event> events = new CopyOnWriteArrayList<>();

    StreamReader(int port, String token, @Nullable String lastEventId) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/cases/stream"))
                .header("Authorization", "Bearer " + token);
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        connection = http.send(request.build(), BodyHandlers.ofInputStream());
        if (status() == 200) {
            Thread.ofVirtual().start(this::read);
        }
    }

    int status() {
        return connection.statusCode();
    }

    /** The first event that fits, once it has come. */
    Event awaitEvent(Predicate<Event> fits) {
        await().untilAsserted(() -> assertThat(events).anyMatch(fits));
        return events.stream().filter(fits).findFirst().orElseThrow();
    }

    Event awaitNamed(String name) {
        return awaitEvent(event -> event.name().equals(name));
    }

    Event awaitCase(String caseId, Predicate<JsonNode> fits) {
        return awaitEvent(event -> event.name().equals("case")
                && event.data().path("caseId").asString().equals(caseId)
                && fits.test(event.data()));
    }

    String lastId() {
        return events.stream()
                .map(Event::id)
                .filter(id -> id != null)
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    private void read() {
        String name = "";
        String id = null;
        try (var lines = new Scanner(connection.body(), StandardCharsets.UTF_8)) {
            while (lines.hasNextLine()) {
                var line = lines.nextLine();
                if (line.startsWith("event: ")) {
                    name = line.substring(7);
                    id = null;
                } else if (line.startsWith("id: ")) {
                    id = line.substring(4);
                } else if (line.startsWith("data: ")) {
                    events.add(new Event(name, id, JsonMapper.shared().readTree(line.substring(6))));
                }
            }
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
