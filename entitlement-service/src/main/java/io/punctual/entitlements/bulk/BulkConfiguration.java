package io.punctual.entitlements.bulk;

import io.punctual.kit.web.LargeBodies;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Files of rows are never held in memory, so they may be large. */
@Configuration(proxyBeanMethods = false)
class BulkConfiguration {
    private static final long BYTES = 1024L * 1024 * 1024;

    @Bean
    LargeBodies filesOfRows() {
        return new LargeBodies("/api/imports/", BYTES);
    }
}
