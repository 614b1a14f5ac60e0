package io.punctual.notifications;

import io.punctual.kit.messaging.Topics;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** What case-service, entitlement-service and milestone-service would have created. */
@TestConfiguration(proxyBeanMethods = false)
class TopicsOfOthers {

    @Bean
    NewTopic casesTopic() {
        return Topics.unlimited("cases");
    }

    @Bean
    NewTopic directoryTopic() {
        return Topics.compacted("directory");
    }

    @Bean
    NewTopic milestonesTopic() {
        return Topics.thirtyDays("milestones");
    }
}
