package io.punctual.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loading, seen by what arrives over HTTP. */
class DemoDataIT {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-03-04T00:30:00Z"), ZoneOffset.UTC);

    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final List<String> bodies = new CopyOnWriteArrayList<>();

    @TempDir
    Path directory;

    private HttpServer api;

    @BeforeEach
    void listen() throws IOException {
        api = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        api.createContext("/", this::answer);
        api.start();
    }

    @AfterEach
    void stop() {
        api.stop(0);
    }

    private void answer(HttpExchange call) throws IOException {
        try (call) {
            calls.add(call.getRequestMethod() + " " + call.getRequestURI() + " "
                    + call.getRequestHeaders().getFirst("Authorization"));
            bodies.add(new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            byte[] body = "{\"id\":\"p-1\",\"caseId\":null}".getBytes(StandardCharsets.UTF_8);
            call.sendResponseHeaders(200, body.length);
            call.getResponseBody().write(body);
        }
    }

    private void load() {
        var gateway = URI.create("http://127.0.0.1:" + api.getAddress().getPort());
        DemoData.load(gateway, person -> "token-of-" + person, directory.resolve("progress"), NOW);
    }

    @Test
    void everything_is_said_with_names_encoded_and_times_relative_to_now() {
        load();

        assertThat(calls)
                .contains(
                        "PUT /api/case-statuses/1%EC%B0%A8%20%EB%8B%B5%EB%B3%80%20%EC%99%84%EB%A3%8C Bearer token-of-admin")
                .anyMatch(call -> call.endsWith("/versions/1/activation Bearer token-of-admin"))
                .anyMatch(call -> call.endsWith("/replies Bearer token-of-agent-1"));
        assertThat(bodies)
                .anyMatch(body -> body.contains("\"startDate\":\"2026-03-04\"") && body.contains("2027-03-04"))
                .anyMatch(body -> body.contains("\"receivedAt\":\"2026-03-04T00:29:50Z\""))
                .noneMatch(body -> body.contains("{today}") || body.contains("{process"));
    }

    @Test
    void a_second_time_nothing_is_said() {
        load();
        calls.clear();

        load();

        assertThat(calls).isEmpty();
    }
}
