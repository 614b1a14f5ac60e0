package io.punctual.cases.eventstore;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/** Tells apart the shapes a record had over time: a remembered state of another shape is worth nothing. */
final class StateShape {
    private static final String OURS = "io.punctual.";

    private StateShape() {}

    /** Changes whenever a component, however deep, is added, removed, renamed or gets another type. */
    static String of(Class<? extends Record> type) {
        var sum = new CRC32();
        sum.update(described(type).getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }

    static String described(Type type) {
        return switch (type) {
            case Class<?> simple -> described(simple);
            case ParameterizedType generic ->
                Arrays.stream(generic.getActualTypeArguments())
                        .map(StateShape::described)
                        .collect(Collectors.joining(",", described(generic.getRawType()) + "<", ">"));
            default -> type.getTypeName();
        };
    }

    private static String described(Class<?> type) {
        if (!type.getName().startsWith(OURS)) {
            return type.getName();
        }
        if (type.isEnum()) {
            return Arrays.toString(type.getEnumConstants());
        }
        return Arrays.stream(type.getRecordComponents())
                .map(StateShape::described)
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String described(RecordComponent component) {
        return component.getName() + ":" + described(component.getGenericType());
    }
}
