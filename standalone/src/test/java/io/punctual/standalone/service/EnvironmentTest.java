package io.punctual.standalone.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.standalone.process.Port;
import io.punctual.standalone.process.Ports;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EnvironmentTest {
    private final Environment environment = new Environment(
            ports(),
            name -> "jdbc:postgresql://db/" + name,
            name -> "password of " + name,
            "kafka:9092",
            Path.of("/secrets/identities.json"),
            Path.of("/secrets/key.json"),
            Path.of("/checkout/console/dist"),
            Path.of("/data/run/control"));

    private static Ports ports() {
        var chosen = Arrays.stream(Port.values())
                .collect(Collectors.toMap(Function.identity(), port -> port == Port.GATEWAY ? 18_080 : port.usual()));
        return new Ports(chosen);
    }

    @Test
    void the_issuer_follows_the_gateways_port() {
        assertThat(environment.issuer()).isEqualTo("http://localhost:18080");
        for (var app : App.values()) {
            assertThat(environment.of(app)).containsEntry("PUNCTUAL_ISSUER", "http://localhost:18080");
        }
    }

    @Test
    void each_service_gets_its_own_database_and_nobody_elses() {
        assertThat(environment.of(App.MILESTONE_SERVICE))
                .containsEntry("DATABASE_URL", "jdbc:postgresql://db/milestones")
                .containsEntry("DATABASE_USERNAME", "milestones")
                .containsEntry("DATABASE_PASSWORD", "password of milestones");
        assertThat(environment.of(App.GATEWAY)).doesNotContainKey("DATABASE_URL");
    }

    @Test
    void the_gateway_knows_where_everybody_is() {
        assertThat(environment.of(App.GATEWAY))
                .containsEntry("CASE_SERVICE_URL", "http://127.0.0.1:8081")
                .containsEntry("NOTIFICATION_SERVICE_URL", "http://127.0.0.1:8084")
                .containsKey("MAILBOX_URL");
    }
}
