package io.punctual.cases.eventstore;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Refuses to start a service whose commands would not be stored: Axon falls back silently. */
@Component
final class EventStoreCheck implements SmartInitializingSingleton {
    private final Configuration axon;

    EventStoreCheck(Configuration axon) {
        this.axon = axon;
    }

    @Override
    public void afterSingletonsInstantiated() {
        require(EmbeddedEventStore.class, axon.eventBus());
        require(SpringTransactionManager.class, axon.getComponent(TransactionManager.class));
        require(SimpleCommandBus.class, axon.getComponent(CommandBus.class));
        require(CaseEventSerializer.class, axon.eventSerializer());
    }

    private static void require(Class<?> expected, Object actual) {
        if (!expected.isInstance(actual)) {
            throw new IllegalStateException("Axon runs on " + actual + " where it needs " + expected.getName());
        }
    }
}
