package io.punctual.cases.eventstore;

import io.punctual.cases.events.CaseSnapshot;
import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives event handlers of the command's transaction the case as the event at hand left it. */
@Component
final class SnapshotParameter implements ParameterResolverFactory, ParameterResolver<CaseSnapshot> {
    @Override
    public @Nullable ParameterResolver<?> createInstance(Executable handler, Parameter[] parameters, int index) {
        return parameters[index].getType() == CaseSnapshot.class ? this : null;
    }

    @Override
    public CaseSnapshot resolveParameterValue(Message<?> message) {
        return CurrentUnitOfWork.get().root().getResource(message.getIdentifier());
    }

    @Override
    public boolean matches(Message<?> message) {
        return CurrentUnitOfWork.isStarted()
                && CurrentUnitOfWork.get().root().resources().containsKey(message.getIdentifier());
    }
}
