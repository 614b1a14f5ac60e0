package io.punctual.cases;

import io.punctual.kit.testing.OtherTopics;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;

/** The topics that the other services would have made. */
@TestConfiguration(proxyBeanMethods = false)
class TopicsOfOthers {
    @Bean
    NewTopics topicsOfOthers() {
        return OtherTopics.named("entitlements", "milestones", "notifications");
    }
}
