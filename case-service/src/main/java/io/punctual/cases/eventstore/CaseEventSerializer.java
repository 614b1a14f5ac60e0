package io.punctual.cases.eventstore;

import io.punctual.cases.events.EventTypes;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** Writes events as JSON under their stable names and revision 1, instead of class names. */
final class CaseEventSerializer extends Jackson3Serializer {
    private static final String REVISION = "1";

    CaseEventSerializer(Jackson3Serializer.Builder builder) {
        super(builder);
    }

    @Override
    @SuppressWarnings("rawtypes") // as Axon declares it
    public SerializedType typeForClass(Class type) {
        return EventTypes.nameOf((Class<?>) type)
                .<SerializedType>map(name -> new SimpleSerializedType(name, REVISION))
                .orElseGet(() -> super.typeForClass(type));
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        var event = EventTypes.classOf(type.getName());
        return event.isPresent() ? event.get() : super.classForType(type);
    }
}
