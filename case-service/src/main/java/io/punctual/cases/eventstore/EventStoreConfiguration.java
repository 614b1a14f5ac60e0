package io.punctual.cases.eventstore;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.punctual.cases.write.CaseAggregate;
import io.punctual.kit.command.ConflictClassifier;
import io.punctual.kit.message.PersonalCodec;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.DeserializationFeature;

/** Axon's parts, all by hand: left to itself it starts without an event store and says nothing. */
@Configuration(proxyBeanMethods = false)
class EventStoreConfiguration {
    /** More than a case has events, nearly always: one query loads it. */
    private static final int EVENTS_PER_QUERY = 500;

    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    ConnectionProvider axonConnectionProvider(DataSource database) {
        return new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(database));
    }

    @Bean
    @Primary
    Serializer serializer() {
        return Jackson3Serializer.builder().build();
    }

    @Bean
    @Qualifier("eventSerializer") Serializer eventSerializer(PersonalCodec codec) {
        var json = Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(mapper -> mapper.addModule(new PersonalTextModule(codec))
                        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .changeDefaultPropertyInclusion(_ -> JsonInclude.Value.construct(
                                JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL)));
        return new CaseEventSerializer(json);
    }

    @Bean
    EventStorageEngine eventStorageEngine(
            ConnectionProvider connections,
            TransactionManager transactions,
            @Qualifier("eventSerializer") Serializer serializer,
            PersistenceExceptionResolver conflicts) {
        return JdbcEventStorageEngine.builder()
                .connectionProvider(connections)
                .transactionManager(transactions)
                .snapshotSerializer(serializer)
                .snapshotFilter(RememberedStates::usable)
                .eventSerializer(serializer)
                .persistenceExceptionResolver(conflicts)
                .batchSize(EVENTS_PER_QUERY)
                .schema(new EventSchema())
                .build();
    }

    @Bean
    EmbeddedEventStore eventStore(EventStorageEngine engine) {
        return EmbeddedEventStore.builder().storageEngine(engine).build();
    }

    @Bean
    CommandBus commandBus(TransactionManager transactions) {
        return SimpleCommandBus.builder().transactionManager(transactions).build();
    }

    @Bean
    CommandGateway commandGateway(CommandBus bus) {
        return DefaultCommandGateway.builder().commandBus(bus).build();
    }

    /** Events carry what the command said about its origin and nothing else. */
    @Bean
    CorrelationDataProvider noFurtherCorrelation() {
        return _ -> Map.of();
    }

    @Bean
    ConfigurerModule caseAggregate() {
        return axon -> axon.configureAggregate(AggregateConfigurer.defaultConfiguration(CaseAggregate.class));
    }

    /** Handlers run in the command's transaction, and a failing one fails the command; Axon's default only logs. */
    @Bean
    ConfigurerModule handlersInTheTransaction() {
        return axon -> axon.eventProcessing()
                .usingSubscribingEventProcessors()
                .registerDefaultListenerInvocationErrorHandler(_ -> PropagatingErrorHandler.instance())
                .registerDefaultErrorHandler(_ -> PropagatingErrorHandler.instance());
    }

    @Bean
    PersistenceExceptionResolver persistenceExceptionResolver() {
        return failure -> failure instanceof SQLException sql && "23505".equals(sql.getSQLState());
    }

    @Bean
    ConflictClassifier appendConflicts() {
        return failure ->
                failure instanceof ConcurrencyException || failure instanceof AggregateStreamCreationException;
    }
}
