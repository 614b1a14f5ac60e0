package io.punctual.kit.command;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.punctual.kit.web.Idempotency;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.DataSourceUnwrapper;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** How commands run. */
@AutoConfiguration(after = {DataSourceTransactionManagerAutoConfiguration.class, JacksonAutoConfiguration.class})
class CommandAutoConfiguration {
    /** Connections that commands leave to listeners, the relay, its lease and queries. */
    private static final int RESERVED = 8;

    private static final int POOL_IF_UNKNOWN = 10;

    @Bean
    ConflictClassifier databaseConflicts() {
        return new DatabaseConflicts();
    }

    @Bean
    @ConditionalOnMissingBean
    Commands commands(
            PlatformTransactionManager transactions,
            List<ConflictClassifier> classifiers,
            DataSource database,
            MeterRegistry meters,
            @Value("${punctual.commands.timer:command}") String timer) {
        var slots = Math.max(1, poolSize(database) - RESERVED);
        return new TransactionalCommands(new TransactionTemplate(transactions), classifiers, slots, meters, timer);
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnWebApplication
    Idempotency idempotency(JdbcClient jdbc, Commands commands, JsonMapper json) {
        return new RememberedAnswers(jdbc, commands, json);
    }

    private static int poolSize(DataSource database) {
        var pool = DataSourceUnwrapper.unwrap(database, HikariDataSource.class);
        return pool == null ? POOL_IF_UNKNOWN : pool.getMaximumPoolSize();
    }
}
