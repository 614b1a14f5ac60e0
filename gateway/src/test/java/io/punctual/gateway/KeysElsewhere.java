package io.punctual.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.atomic.AtomicReference;

/** A way to an issuer's keys that may be cut: without an issuer behind it there is no answer. */
final class KeysElsewhere {
    private final AtomicReference<String> issuer = new AtomicReference<>("");
    private final HttpServer server;

    KeysElsewhere() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/keys";
    }

    void leadTo(String address) {
        issuer.set(address);
    }

    private void answer(HttpExchange call) throws IOException {
        try (call;
                var keys = URI.create(issuer.get()).toURL().openStream()) {
            var body = keys.readAllBytes();
            call.getResponseHeaders().set("Content-Type", "application/json");
            call.sendResponseHeaders(200, body.length);
            call.getResponseBody().write(body);
        } catch (IOException | IllegalArgumentException nobody) {
            call.close();
        }
    }
}
