package io.punctual.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/** A service that sends the beginning of an answer and then dies, falls silent, or goes on for ever, byte by byte as told. */
final class BrokenBackEnd implements AutoCloseable {
    private final ServerSocket server;
    private final CountDownLatch silence = new CountDownLatch(1);
    final CountDownLatch nextEvent = new CountDownLatch(1);

    BrokenBackEnd() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort());
    }

    private void serve() {
        try {
            while (true) {
                var call = server.accept();
                Thread.ofVirtual().start(() -> answer(call));
            }
        } catch (IOException closed) {
            silence.countDown();
        }
    }

    private void answer(Socket call) {
        try (call) {
            var path = requestLine(call).split(" ")[1];
            switch (path) {
                case "/api/cases/headers-only" -> send(call, "HTTP/1.1 201 Created\r\nContent-Length: 20\r\n\r\n");
                case "/api/cases/half" -> send(call, "HTTP/1.1 201 Created\r\nContent-Length: 20\r\n\r\n{\"half\":");
                case "/api/cases/half-chunked" ->
                    send(call, "HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n8\r\n{\"half\":\r\n");
                case "/api/cases/long" ->
                    send(call, "HTTP/1.1 200 OK\r\nContent-Length: 9000000\r\n\r\n" + "x".repeat(200_000));
                case "/api/cases/silent" -> {
                    send(call, "HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n{\"half\":");
                    silence.await();
                }
                case "/api/cases/stream" -> stream(call);
                default -> {}
            }
        } catch (IOException | InterruptedException gone) {
            // The caller went first.
            return;
        }
    }

    private void stream(Socket call) throws IOException, InterruptedException {
        send(call, "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\ndata: one\n\n");
        nextEvent.await();
        send(call, "data: two\n\n");
    }

    private static String requestLine(Socket call) throws IOException {
        var line = new StringBuilder();
        var input = call.getInputStream();
        var last4 = "";
        while (!last4.equals("\r\n\r\n")) {
            int next = input.read();
            line.append((char) next);
            last4 = line.substring(Math.max(0, line.length() - 4));
        }
        return line.substring(0, line.indexOf("\r\n"));
    }

    private static void send(Socket call, String text) throws IOException {
        call.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        call.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        silence.countDown();
        nextEvent.countDown();
        server.close();
    }
}
