package io.punctual.kit.testing;

import java.time.Duration;
import java.util.HashMap;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Points a test's context at the real servers, with a database of its own. */
public final class TestEnvironment implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    static {
        // A machine may be slow, and a group takes its time to hand its topics out anew: only what never comes is worth
        // a failure.
        Awaitility.setDefaultTimeout(Duration.ofMinutes(1));
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var database = "test_" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        var settings = new HashMap<String, Object>();
        settings.put("spring.datasource.url", TestInfrastructure.jdbcUrl(database));
        settings.put("spring.datasource.username", TestInfrastructure.username());
        settings.put("spring.datasource.password", TestInfrastructure.password());
        settings.put("spring.kafka.bootstrap-servers", TestInfrastructure.bootstrapServers());
        settings.put("spring.security.oauth2.resourceserver.jwt.issuer-uri", TestTokens.ISSUER);
        settings.put("spring.security.oauth2.resourceserver.jwt.jwk-set-uri", TestTokens.jwksUri());
        settings.put("punctual.tokens.keys-kept", "2s");
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("punctual-test", settings));
    }
}
