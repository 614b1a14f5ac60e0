package io.punctual.kit.sample;

import io.punctual.kit.messaging.Topics;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

@SpringBootApplication
public class SampleApplication {
    public static final String TYPE = "io.punctual.thing.changed.v1";
    public static final String THINGS = "sample-things";
    public static final String STATES = "sample-states";
    public static final String NOTES = "sample-notes";

    @Bean
    NewTopic things() {
        return Topics.unlimited(THINGS);
    }

    @Bean
    NewTopic states() {
        return Topics.compacted(STATES);
    }

    @Bean
    NewTopic notes() {
        return Topics.thirtyDays(NOTES);
    }
}
