package io.punctual.kit;

import io.punctual.kit.time.DatabaseTimeSource;
import io.punctual.kit.time.TimeSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The clock, which every other part of the kit may ask. */
@AutoConfiguration(after = JdbcClientAutoConfiguration.class)
class KitAutoConfiguration {
    @Bean
    @ConditionalOnMissingBean
    TimeSource timeSource(JdbcClient jdbc) {
        return new DatabaseTimeSource(jdbc);
    }
}
