package io.punctual.cases.eventstore;

import io.punctual.cases.events.EventTypes;
import io.punctual.cases.write.CaseState;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** Writes events, and states that are remembered, as JSON under stable names and revisions instead of class names. */
final class CaseEventSerializer extends Jackson3Serializer {
    private static final String REVISION = "1";

    CaseEventSerializer(Jackson3Serializer.Builder builder) {
        super(builder);
    }

    @Override
    @SuppressWarnings("rawtypes") // as Axon declares it
    public SerializedType typeForClass(Class type) {
        if (type == CaseState.class) {
            return new SimpleSerializedType(RememberedStates.NAME, RememberedStates.REVISION);
        }
        return EventTypes.nameOf((Class<?>) type)
                .<SerializedType>map(name -> new SimpleSerializedType(name, REVISION))
                .orElseGet(() -> super.typeForClass(type));
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (type.getName().equals(RememberedStates.NAME)) {
            return CaseState.class;
        }
        var event = EventTypes.classOf(type.getName());
        return event.isPresent() ? event.get() : super.classForType(type);
    }
}
