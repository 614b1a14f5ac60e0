package io.punctual.standalone.control;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Says one command to the system that runs from a data directory, and brings back its answer. */
public final class ControlClient {
    private ControlClient() {}

    /** What came back, and whether it was done. */
    public record Reply(boolean done, String text) {}

    public static Reply say(Path controlFile, List<String> command) {
        if (!Files.exists(controlFile)) {
            return new Reply(false, "Punctual is not running here. Start it with: ./punctual demo");
        }
        try {
            var portAndKey = Files.readString(controlFile).strip().split(" ", -1);
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(portAndKey[0]));
                    var in = new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
                var line = portAndKey[1] + "\t" + String.join("\t", command) + "\n";
                socket.getOutputStream().write(line.getBytes(StandardCharsets.UTF_8));
                var first = in.readLine();
                return new Reply("OK".equals(first), in.lines().collect(Collectors.joining("\n")));
            }
        } catch (IOException unreachable) {
            return new Reply(
                    false, "Punctual does not answer. It ended without cleaning up; the next ./punctual demo does.");
        }
    }
}
