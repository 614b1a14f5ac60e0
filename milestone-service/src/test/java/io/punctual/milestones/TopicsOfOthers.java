package io.punctual.milestones;

import io.punctual.kit.testing.OtherTopics;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;

/** What case-service and entitlement-service would have created. */
@TestConfiguration(proxyBeanMethods = false)
class TopicsOfOthers {
    @Bean
    NewTopics topicsOfOthers() {
        return OtherTopics.named("cases", "entitlements", "service-levels");
    }
}
