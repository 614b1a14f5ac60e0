package io.punctual.entitlements;

import io.punctual.entitlements.events.ProcessEvent;
import io.punctual.kit.messaging.Topics;
import org.apache.kafka.clients.admin.NewTopic;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** What case-service would have created, and a projector that fails when it is told to. */
@TestConfiguration(proxyBeanMethods = false)
class TopicsOfOthers {
    static final String FAILING = "a process whose projection fails";

    @Bean
    NewTopic casesTopic() {
        return Topics.unlimited("cases");
    }

    @Bean
    FailingProjector failingProjector() {
        return new FailingProjector();
    }

    static class FailingProjector {
        @EventHandler
        void on(ProcessEvent.VersionDrafted event) {
            if (FAILING.equals(event.definition().get("name"))) {
                throw new IllegalStateException("This projector fails on purpose");
            }
        }
    }
}
