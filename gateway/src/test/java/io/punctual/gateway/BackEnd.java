package io.punctual.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A service behind the gateway, as HTTP: it keeps what arrived and answers with its own name. */
final class BackEnd implements AutoCloseable {

    record Arrived(String method, String rawUri, Map<String, List<String>> headers, String body) {
        String header(String name) {
            return headers.getOrDefault(name, List.of("")).getFirst();
        }
    }

    private final HttpServer server;
    private final String name;
    final List<Arrived> arrived = new CopyOnWriteArrayList<>();

    BackEnd(String name) {
        this.name = name;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    Arrived latest() {
        return arrived.getLast();
    }

    private void answer(HttpExchange call) throws IOException {
        try (call) {
            var body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            arrived.add(new Arrived(
                    call.getRequestMethod(),
                    call.getRequestURI().toString(),
                    Map.copyOf(call.getRequestHeaders()),
                    body));
            byte[] answer = ("{\"from\":\"" + name + "\"}").getBytes(StandardCharsets.UTF_8);
            call.getResponseHeaders().set("Content-Type", "application/json");
            call.getResponseHeaders().set("ETag", "\"7\"");
            call.getResponseHeaders().set("Location", "/api/cases/one");
            call.sendResponseHeaders("POST".equals(call.getRequestMethod()) ? 201 : 200, answer.length);
            call.getResponseBody().write(answer);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
