package io.punctual.cases;

import io.punctual.kit.messaging.Topics;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The topics that the other services would have made. */
@TestConfiguration(proxyBeanMethods = false)
class TopicsOfOthers {
    @Bean
    NewTopic entitlementsTopic() {
        return Topics.unlimited("entitlements");
    }

    @Bean
    NewTopic milestonesTopic() {
        return Topics.thirtyDays("milestones");
    }

    @Bean
    NewTopic notificationsTopic() {
        return Topics.thirtyDays("notifications");
    }
}
