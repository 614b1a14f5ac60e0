package io.punctual.standalone.remote;

import io.punctual.standalone.process.Waiting;
import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import tools.jackson.databind.JsonNode;

/** Follows an import to its end, and says on the way how far it has come. */
record Following(Server server, PrintStream out) {
    private static final Duration PATIENCE = Duration.ofHours(6);

    /** The import as it ended. */
    JsonNode toTheEnd(JsonNode begun) {
        var path = "/api/imports/" + begun.path("id").asString();
        var seen = new AtomicReference<>(begun);
        Waiting.until(PATIENCE, () -> {
            var now = server.find(path).orElseThrow();
            if (now.path("done").asInt() - seen.get().path("done").asInt()
                    >= now.path("total").asInt() / 10 + 1) {
                out.println("  " + now.path("done").asInt() + " of "
                        + now.path("total").asInt());
                seen.set(now);
            }
            var running = now.path("state").asString().equals("RUNNING");
            if (!running) {
                seen.set(now);
            }
            return !running;
        });
        return seen.get();
    }
}
