package io.punctual.cases.write;

import io.punctual.cases.events.CaseEvent;
import io.punctual.cases.events.CaseEvent.CaseClassified;
import io.punctual.cases.events.CaseSnapshot;
import io.punctual.cases.events.Classification;
import io.punctual.cases.events.FieldValues;
import io.punctual.cases.events.Stamp;
import io.punctual.cases.write.CaseCommand.Classify;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds what a new classification really changes. */
final class Reclassification {
    private static final String FIELDS = "fields.";

    private Reclassification() {}

    static List<CaseEvent> decide(Classify command, CaseSnapshot current, Stamp now) {
        var before = byName(current.classification());
        var after = new TreeMap<>(before);
        command.changes().forEach((name, value) -> put(after, name, value));
        if (command.accountOfContact() != null) {
            after.putIfAbsent("accountId", command.accountOfContact());
        }
        var names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        names.removeIf(name -> Objects.equals(before.get(name), after.get(name)));
        return names.isEmpty()
                ? List.of()
                : List.of(new CaseClassified(now, List.copyOf(names), classification(after)));
    }

    private static void put(Map<String, Object> values, String name, @Nullable Object value) {
        if (value == null) {
            values.remove(name);
        } else {
            values.put(name, FieldValues.normal(value));
        }
    }

    private static Map<String, Object> byName(Classification classification) {
        var values = new HashMap<String, Object>();
        put(values, "accountId", classification.accountId());
        put(values, "contactId", classification.contactId());
        put(values, "productCode", classification.productCode());
        put(values, "assetId", classification.assetId());
        put(values, "type", classification.type());
        put(values, "businessHoursId", classification.businessHoursId());
        classification.fields().forEach((name, value) -> values.put(FIELDS + name, value));
        return values;
    }

    private static Classification classification(Map<String, Object> values) {
        var fields = new HashMap<String, Object>();
        values.forEach((name, value) -> {
            if (name.startsWith(FIELDS)) {
                fields.put(name.substring(FIELDS.length()), value);
            }
        });
        return new Classification(
                (String) values.get("accountId"),
                (String) values.get("contactId"),
                (String) values.get("productCode"),
                (String) values.get("assetId"),
                (String) values.get("type"),
                fields,
                (String) values.get("businessHoursId"));
    }
}
