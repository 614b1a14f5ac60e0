package io.punctual.gateway.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;

/** Speaks to the launcher that started everything, with the key only its own user can read. */
final class LauncherControl {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Path controlFile;

    LauncherControl(Path controlFile) {
        this.controlFile = controlFile;
    }

    /** What came back, and whether it was done. */
    record Reply(boolean done, String text) {}

    Reply say(String command, String service) {
        try {
            var portAndKey = Files.readString(controlFile).strip().split(" ", -1);
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(portAndKey[0]));
                    var in = new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
                socket.setSoTimeout((int) PATIENCE.toMillis());
                var line = String.join("\t", portAndKey[1], command, service) + "\n";
                socket.getOutputStream().write(line.getBytes(StandardCharsets.UTF_8));
                var first = in.readLine();
                return new Reply("OK".equals(first), in.lines().collect(Collectors.joining("\n")));
            }
        } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException unreachable) {
            return new Reply(false, "The launcher does not answer: " + unreachable.getMessage());
        }
    }
}
