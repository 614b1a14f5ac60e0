package io.punctual.kit.retention;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Forgets once an hour. */
@AutoConfiguration(after = JdbcClientAutoConfiguration.class)
class RetentionAutoConfiguration {
    @Bean
    Forgetting forgetting(JdbcClient jdbc) {
        return new Forgetting(jdbc);
    }
}
