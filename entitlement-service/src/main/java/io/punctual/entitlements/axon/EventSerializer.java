package io.punctual.entitlements.axon;

import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** Writes events as JSON under their stable names; everything else as Axon would. */
final class EventSerializer extends Jackson3Serializer {
    private static final String REVISION = "1";

    EventSerializer() {
        super(Jackson3Serializer.builder().lenientDeserialization());
    }

    @Override
    @SuppressWarnings("rawtypes") // so declared by Axon
    public SerializedType typeForClass(Class type) {
        return StableNames.of(type)
                .<SerializedType>map(name -> new SimpleSerializedType(name, REVISION))
                .orElseGet(() -> super.typeForClass(type));
    }

    @Override
    protected String resolveClassName(SerializedType type) {
        return StableNames.typeNamed(type.getName()).map(Class::getName).orElseGet(() -> super.resolveClassName(type));
    }
}
