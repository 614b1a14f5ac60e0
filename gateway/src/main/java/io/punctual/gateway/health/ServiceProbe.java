package io.punctual.gateway.health;

import io.punctual.gateway.health.WholeHealth.ServiceHealth;
import io.punctual.gateway.health.WholeHealth.State;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Asks one service whether it is ready for work. */
@Component
class ServiceProbe {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int OK = 200;

    private final HttpClient connections;

    ServiceProbe(HttpClient connections) {
        this.connections = connections;
    }

    ServiceHealth probe(URI service) {
        var request = HttpRequest.newBuilder(service.resolve("/actuator/health/readiness"))
                .timeout(PATIENCE)
                .build();
        try {
            int status = connections.send(request, BodyHandlers.discarding()).statusCode();
            return status == OK
                    ? new ServiceHealth(State.UP, "ready")
                    : new ServiceHealth(State.DOWN, "answers " + status + " when asked whether it is ready");
        } catch (IOException unreachable) {
            return new ServiceHealth(State.DOWN, "cannot be reached");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new ServiceHealth(State.DOWN, "was not asked to the end");
        }
    }
}
