package io.punctual.entitlements.salesforce.criteria;

import io.punctual.entitlements.salesforce.xml.Element;
import io.punctual.kit.expression.VariableType;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Looks through all files for how custom fields are used, because the files do not say of what type they are. */
public final class FieldSurvey {
    private record Use(Operator operator, List<String> values) {}

    private static final class Evidence {
        private final FieldPath path;
        private final List<Use> uses = new ArrayList<>();
        private boolean begins;

        Evidence(FieldPath path) {
            this.path = path;
        }
    }

    private final Map<String, Evidence> evidence = new LinkedHashMap<>();
    private final Set<String> statuses = new TreeSet<>();

    /** Takes note of every filter item and start date below the element. */
    public void look(Element root) {
        var object = root.childText("SObjectType").orElse("Case");
        root.childText("entryStartDateField")
                .ifPresent(field -> of(object, field).ifPresent(found -> found.begins = true));
        root.tree().filter(each -> each.name().endsWith("FilterItems")).forEach(item -> {
            var operator = Operator.of(item.childText("operation").orElse(""));
            var values = Literals.list(item.childText("value").orElse(""));
            if (item.childText("field").orElse("").endsWith(".Status")) {
                statuses.addAll(values);
            }
            item.childText("field")
                    .flatMap(field -> of(object, field))
                    .ifPresent(found -> operator.ifPresent(known -> found.uses.add(new Use(known, values))));
        });
    }

    private Optional<Evidence> of(String object, String field) {
        return FieldNames.split(object, field)
                .flatMap(parts -> FieldPath.of(parts.getFirst(), parts.getLast()))
                .map(path -> evidence.computeIfAbsent(path.key(), _ -> new Evidence(path)));
    }

    /** The words for statuses that conditions look for. */
    public List<String> statuses() {
        return List.copyOf(statuses);
    }

    /** Each field under its key as it was first spelt. */
    Map<String, FieldPath> paths() {
        var paths = new LinkedHashMap<String, FieldPath>();
        evidence.forEach((key, found) -> paths.put(key, found.path));
        return paths;
    }

    /** What the uses of a field agree with; text when they agree with nothing else, for a text holds everything. */
    VariableType type(FieldPath path) {
        var found = evidence.get(path.key());
        if (found == null) {
            return VariableType.STRING;
        }
        if (found.begins) {
            return VariableType.TIMESTAMP;
        }
        var values = found.uses.stream().flatMap(use -> use.values().stream()).toList();
        if (values.isEmpty()) {
            return VariableType.STRING;
        }
        if (values.stream().allMatch(value -> value.equalsIgnoreCase("true") || value.equalsIgnoreCase("false"))) {
            return VariableType.BOOLEAN;
        }
        if (values.stream().allMatch(Literals::isDay)) {
            return VariableType.DATE;
        }
        if (values.stream()
                .allMatch(value -> value.contains("T")
                        && Literals.instant(value, ZoneOffset.UTC).isPresent())) {
            return VariableType.TIMESTAMP;
        }
        var ordered = found.uses.stream().anyMatch(use -> use.operator().compares());
        var numbers = values.stream().allMatch(value -> Literals.number(value).isPresent());
        return ordered && numbers ? VariableType.NUMBER : VariableType.STRING;
    }
}
