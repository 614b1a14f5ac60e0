package io.punctual.kit.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.punctual.kit.message.MessageReader;
import io.punctual.kit.messaging.DeadLetters;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The inbox, and how long what it parked has waited. */
@AutoConfiguration(after = DataSourceTransactionManagerAutoConfiguration.class)
class InboxAutoConfiguration {
    @Bean
    @ConditionalOnMissingBean
    Inbox inbox(
            MessageReader reader,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            DeadLetters deadLetters,
            MeterRegistry meters) {
        return new JdbcInbox(reader, new InboxRows(jdbc), new TransactionTemplate(transactions), deadLetters, meters);
    }

    @Bean
    MeterBinder parkedAge(JdbcClient jdbc) {
        var rows = new InboxRows(jdbc);
        return registry -> Gauge.builder(
                        "parked.oldest", () -> rows.oldestParkedSeconds().orElse(0))
                .baseUnit("seconds")
                .description("How long the oldest parked message has waited for the one before it")
                .register(registry);
    }
}
