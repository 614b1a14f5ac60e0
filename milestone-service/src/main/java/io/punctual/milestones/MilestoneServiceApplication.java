package io.punctual.milestones;

import io.punctual.kit.messaging.Topics;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Keeps the milestones of all cases. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class MilestoneServiceApplication {
    public static void main(String[] args) {
        SpringApplication.run(MilestoneServiceApplication.class, args);
    }

    @Bean
    NewTopic milestonesTopic() {
        return Topics.thirtyDays("milestones");
    }
}
