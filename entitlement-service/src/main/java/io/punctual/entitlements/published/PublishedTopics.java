package io.punctual.entitlements.published;

import io.punctual.kit.messaging.Topics;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The topics this service speaks on; the directory is shared with the owner of users, queues, statuses and fields. */
@Configuration(proxyBeanMethods = false)
class PublishedTopics {
    @Bean
    NewTopic entitlementsTopic() {
        return Topics.unlimited("entitlements");
    }

    @Bean
    NewTopic serviceLevelsTopic() {
        return Topics.compacted("service-levels");
    }

    @Bean
    NewTopic directoryTopic() {
        return Topics.compacted("directory");
    }
}
