package io.punctual.standalone.control;

import io.punctual.standalone.Secrets;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Listens for words from another terminal; only who can read the key in the control file is heard. */
public final class ControlServer implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(ControlServer.class);
    private static final int LONGEST_SILENCE_MS = 5_000;

    private final ServerSocket socket;
    private final String key;
    private final Function<List<String>, String> answer;
    private final Path file;

    /** The answer to a command is given as text; a refusal is thrown as {@link IllegalArgumentException} or {@link IllegalStateException}. */
    public ControlServer(Path file, String key, Function<List<String>, String> answer) {
        this.key = key;
        this.answer = answer;
        this.file = file;
        try {
            this.socket = new ServerSocket(0, 16, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot listen for commands", e);
        }
        Thread.ofPlatform().daemon().name("control").start(this::listen);
    }

    /** Writes where and with which key to speak to it. */
    public void announce() {
        try {
            Secrets.writeForOwner(file, socket.getLocalPort() + " " + key + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                var caller = socket.accept();
                Thread.ofVirtual().start(() -> serve(caller));
            } catch (IOException e) {
                if (!socket.isClosed()) {
                    log.warn("A command could not be received", e);
                }
            }
        }
    }

    private void serve(Socket caller) {
        try (caller;
                var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
                var out = new OutputStreamWriter(caller.getOutputStream(), StandardCharsets.UTF_8)) {
            caller.setSoTimeout(LONGEST_SILENCE_MS);
            var line = in.readLine();
            var words = line == null ? List.<String>of() : List.of(line.split("\t", -1));
            out.write(words.isEmpty() || !words.getFirst().equals(key) ? "REFUSED\nThe key is wrong." : reply(words));
        } catch (IOException e) {
            log.warn("A command could not be answered", e);
        }
    }

    private String reply(List<String> words) {
        try {
            return "OK\n" + answer.apply(words.subList(1, words.size()));
        } catch (IllegalArgumentException | IllegalStateException | UncheckedIOException refused) {
            return "REFUSED\n" + refused.getMessage();
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
            socket.close();
        } catch (IOException e) {
            log.warn("The control socket did not close", e);
        }
    }
}
