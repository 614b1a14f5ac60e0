package io.punctual.cases.published;

import io.punctual.kit.messaging.Topics;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The topics this service owns: the log of cases is kept for ever, the directory by its latest entries. */
@Configuration(proxyBeanMethods = false)
class PublishedTopics {
    @Bean
    NewTopic casesTopic() {
        return Topics.unlimited(CasePublisher.TOPIC);
    }

    @Bean
    NewTopic directoryTopic() {
        return Topics.compacted(DirectoryPublisher.TOPIC);
    }
}
