package io.punctual.kit.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.punctual.kit.message.MessageHeaders;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;

/** The outbox, its relay, and how old what waits in it is. */
@AutoConfiguration(after = {JdbcClientAutoConfiguration.class, KafkaAutoConfiguration.class})
class OutboxAutoConfiguration {
    @Bean
    OutboxSignal outboxSignal() {
        return new OutboxSignal();
    }

    @Bean
    @ConditionalOnMissingBean
    Outbox outbox(JdbcTemplate jdbc, MessageHeaders headers, OutboxSignal signal) {
        return new JdbcOutbox(jdbc, headers, signal);
    }

    /** For services whose messages are written whole. */
    @Bean
    @ConditionalOnMissingBean
    MessageTemplates messageTemplates() {
        return templated -> {
            throw new IllegalStateException("This service has no templates for a row of its outbox: " + templated);
        };
    }

    @Bean
    @ConditionalOnProperty(name = "punctual.outbox.relay", havingValue = "true", matchIfMissing = true)
    OutboxRelayLoop outboxRelay(
            JdbcClient jdbc, KafkaTemplate<String, byte[]> kafka, OutboxSignal signal, MessageTemplates templates) {
        var lease = new OutboxLease(jdbc);
        var reader = new OutboxReader(jdbc, templates, OutboxReader.Portion.USUAL);
        return new OutboxRelayLoop(new OutboxRelay(jdbc, kafka::send, lease, reader), lease, signal);
    }

    @Bean
    MeterBinder outboxAge(JdbcClient jdbc) {
        return registry -> Gauge.builder("outbox.age", () -> age(jdbc))
                .baseUnit("seconds")
                .description("How long the oldest message has waited for the broker")
                .register(registry);
    }

    private static double age(JdbcClient jdbc) {
        return jdbc.sql(
                        "select extract(epoch from clock_timestamp() - created_at) from outbox order by position limit 1")
                .query(Double.class)
                .optional()
                .orElse(0.0);
    }
}
