package io.punctual.standalone.remote;

import io.punctual.standalone.control.ControlClient;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Finds the Punctual that is meant: the one the environment names, else the one that runs from the data directory. */
public final class Target {
    private Target() {}

    public static Server of(Map<String, String> environment, Path controlFile) {
        var url = environment.get("PUNCTUAL_URL");
        var token = environment.get("PUNCTUAL_TOKEN");
        if (url != null && token == null) {
            throw new IllegalArgumentException(
                    "PUNCTUAL_URL names a server; PUNCTUAL_TOKEN must say with which token.");
        }
        var address = url == null ? running(controlFile) : url.replaceFirst("/+$", "");
        return new Server(
                URI.create(address + "/"), token == null ? asked(controlFile, List.of("token", "admin")) : token);
    }

    private static String running(Path controlFile) {
        return asked(controlFile, List.of("status"))
                .lines()
                .map(line -> line.trim().split("\\s+", -1))
                .filter(words -> words.length > 3 && words[0].equals("gateway"))
                .map(words -> "http://127.0.0.1:" + words[3])
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The gateway is not running."));
    }

    private static String asked(Path controlFile, List<String> words) {
        var reply = ControlClient.say(controlFile, words);
        if (!reply.done()) {
            throw new IllegalStateException(reply.text());
        }
        return reply.text().strip();
    }
}
