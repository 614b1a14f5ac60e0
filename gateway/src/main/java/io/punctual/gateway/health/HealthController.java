package io.punctual.gateway.health;

import io.punctual.gateway.GatewaySettings;
import io.punctual.gateway.ServiceName;
import io.punctual.gateway.health.WholeHealth.ServiceHealth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /health}: every service up or down, for people and for monitors (200 only when all are up). */
@RestController
class HealthController {
    private final GatewaySettings settings;
    private final ServiceProbe probe;

    HealthController(GatewaySettings settings, ServiceProbe probe) {
        this.settings = settings;
        this.probe = probe;
    }

    @GetMapping("/health")
    ResponseEntity<WholeHealth> health() {
        var health = WholeHealth.of(askAll());
        return ResponseEntity.status(
                        health.status() == WholeHealth.State.UP ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .cacheControl(CacheControl.noStore())
                .body(health);
    }

    private Map<String, ServiceHealth> askAll() {
        var answers = new LinkedHashMap<String, CompletableFuture<ServiceHealth>>();
        try (var each = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var service : ServiceName.values()) {
                answers.put(
                        service.toString(),
                        CompletableFuture.supplyAsync(() -> probe.probe(settings.addressOf(service)), each));
            }
        }
        var services = new LinkedHashMap<String, ServiceHealth>();
        answers.forEach((name, answer) -> services.put(name, answer.join()));
        return services;
    }
}
