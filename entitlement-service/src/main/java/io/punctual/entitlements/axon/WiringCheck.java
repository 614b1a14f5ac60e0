package io.punctual.entitlements.axon;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** Refuses to start on a wiring that would acknowledge commands without storing their events. */
@Component
class WiringCheck implements SmartInitializingSingleton {
    private final ApplicationContext context;

    WiringCheck(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public void afterSingletonsInstantiated() {
        require(EventBus.class, EmbeddedEventStore.class);
        require(EventStorageEngine.class, JdbcEventStorageEngine.class);
        require(TransactionManager.class, SpringTransactionManager.class);
        require(CommandBus.class, SimpleCommandBus.class);
    }

    private <T> void require(Class<T> role, Class<? extends T> expected) {
        var bean = context.getBean(role);
        if (!expected.isInstance(bean)) {
            throw new IllegalStateException(
                    role.getSimpleName() + " is " + bean.getClass().getName() + " instead of " + expected.getName());
        }
    }
}
