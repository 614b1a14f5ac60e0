package io.punctual.cases.eventstore;

import io.punctual.cases.events.CaseSnapshot;
import io.punctual.cases.write.CaseState;
import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.util.function.Function;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives event handlers of the command's transaction, after the event, the case as that event left it. */
@Component
final class StateParameter implements ParameterResolverFactory {
    @Override
    public @Nullable ParameterResolver<?> createInstance(Executable handler, Parameter[] parameters, int index) {
        if (index == 0) {
            return null;
        }
        var asked = parameters[index].getType();
        if (asked == CaseSnapshot.class) {
            return new OfLiveEvents<>(CaseState::snapshot);
        }
        return asked == CaseState.class ? new OfLiveEvents<>(Function.identity()) : null;
    }

    private record OfLiveEvents<T>(Function<CaseState, T> part) implements ParameterResolver<T> {
        @Override
        public T resolveParameterValue(Message<?> message) {
            CaseState state = CurrentUnitOfWork.get().root().getResource(message.getIdentifier());
            return part.apply(state);
        }

        @Override
        public boolean matches(Message<?> message) {
            return CurrentUnitOfWork.isStarted()
                    && CurrentUnitOfWork.get().root().resources().containsKey(message.getIdentifier());
        }
    }
}
