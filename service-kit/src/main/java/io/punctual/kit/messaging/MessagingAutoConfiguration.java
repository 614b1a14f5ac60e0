package io.punctual.kit.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.support.ProducerListener;

/** Dead letters, and listeners that never drop what they could not handle yet. */
@AutoConfiguration(
        before = KafkaAutoConfiguration.class,
        afterName = "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration")
class MessagingAutoConfiguration {
    @Bean
    @ConditionalOnMissingBean
    DeadLetters deadLetters(KafkaTemplate<String, byte[]> kafka, KafkaAdmin admin, MeterRegistry meters) {
        return new DeadLetters(kafka, admin, meters);
    }

    @Bean
    @ConditionalOnMissingBean(CommonErrorHandler.class)
    CommonErrorHandler listenerErrors(DeadLetters deadLetters) {
        return ListenerErrors.handler(deadLetters);
    }

    @Bean
    TopicCreation topicCreation(KafkaAdmin admin) {
        return new TopicCreation(admin);
    }

    /** Who sends reports the failure; Spring's own listener would log every payload as well. */
    @Bean
    @ConditionalOnMissingBean(ProducerListener.class)
    ProducerListener<Object, Object> quietProducerListener() {
        return new ProducerListener<>() {};
    }

    @Bean
    ConsumerLag consumerLag(KafkaAdmin admin, KafkaListenerEndpointRegistry listeners, MeterRegistry meters) {
        return new ConsumerLag(admin, listeners, meters);
    }

    @Bean
    @ConditionalOnWebApplication
    DeadLetterController deadLetterController(
            ConsumerFactory<String, byte[]> consumers,
            KafkaTemplate<String, byte[]> kafka,
            JdbcClient jdbc,
            ConsumerLag consumption) {
        return new DeadLetterController(new DeadLetterBox(consumers, kafka, jdbc, consumption));
    }
}
