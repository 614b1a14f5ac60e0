package io.punctual.cases.events;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Values of the admin's own fields in one shape, so that 1 and 1.0 are equal wherever they came from. */
public final class FieldValues {
    private FieldValues() {}

    public static Map<String, Object> normal(Map<String, ?> values) {
        var normal = new TreeMap<String, Object>();
        values.forEach((name, value) -> normal.put(name, normal(value)));
        return Collections.unmodifiableMap(normal);
    }

    public static Object normal(Object value) {
        if (!(value instanceof Number number)) {
            return value;
        }
        var decimal = new BigDecimal(number.toString()).stripTrailingZeros();
        return decimal.scale() < 0 ? decimal.setScale(0) : decimal;
    }
}
