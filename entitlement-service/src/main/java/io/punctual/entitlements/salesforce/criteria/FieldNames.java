package io.punctual.entitlements.salesforce.criteria;

import io.punctual.kit.expression.VariableType;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which variable of ours each field of Salesforce is. */
public final class FieldNames {
    private static final Map<String, Variable> STANDARD = StandardFields.all();
    private static final Map<String, String> PERSONAL = StandardFields.personal();

    private final FieldSurvey survey;
    private final Map<String, VariableType> known;
    private final Map<String, String> spellings = new HashMap<>();

    /**
     * Knows what the organisation has already.
     *
     * @param known the admin's own fields by their full names, such as case.fields.serviceType
     */
    public FieldNames(FieldSurvey survey, Map<String, VariableType> known) {
        this.survey = survey;
        this.known = new TreeMap<>(known);
        known.keySet().forEach(name -> spellings.put(name.toLowerCase(Locale.ROOT), name));
    }

    /** Object and field; a field that does not name its object belongs to that of the process. */
    static Optional<List<String>> split(String object, String field) {
        var parts = List.of(field.strip().split("\\.", -1));
        return switch (parts.size()) {
            case 1 -> Optional.of(List.of(object, parts.getFirst()));
            case 2 -> Optional.of(parts);
            case 3 -> parts.getFirst().equalsIgnoreCase(object) ? Optional.of(parts.subList(1, 3)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    Variable variable(String object, String field) throws Unreadable {
        var parts = split(object, field)
                .orElseThrow(() -> new Unreadable("\"" + field + "\" is no field of the case or its customer"));
        var holder = FieldPath.isCaseLike(parts.getFirst())
                ? "case"
                : parts.getFirst().toLowerCase(Locale.ROOT);
        var key = holder + "." + parts.getLast().toLowerCase(Locale.ROOT);
        var personal = PERSONAL.get(key);
        if (personal != null) {
            throw new Unreadable(field + " is " + personal + ", which conditions cannot read");
        }
        var standard = STANDARD.get(key);
        if (standard != null) {
            return standard;
        }
        var path = FieldPath.of(parts.getFirst(), parts.getLast())
                .orElseThrow(
                        () -> new Unreadable(field + " belongs to what conditions cannot read; they see the case, its"
                                + " account, contact, product and entitlement"));
        return own(path);
    }

    private Variable own(FieldPath path) {
        var spelt = survey.paths().getOrDefault(path.key(), path);
        var name = spellings.getOrDefault(spelt.variable().toLowerCase(Locale.ROOT), spelt.variable());
        return Variable.of(name, known.getOrDefault(name, survey.type(spelt)));
    }

    /** All fields that the files use as conditions, under our full names, whether they exist yet or not. */
    public Map<String, VariableType> surveyed() {
        var types = new TreeMap<String, VariableType>();
        survey.paths().values().stream().map(this::own).forEach(variable -> types.put(variable.cel(), variable.type()));
        return types;
    }

    /** The date field that a process is entered from, as a variable; empty when that is not possible. */
    public Optional<String> start(String object, String field) {
        try {
            var variable = variable(object, field);
            return variable.type() == VariableType.TIMESTAMP || variable.type() == VariableType.DATE
                    ? Optional.of(variable.cel())
                    : Optional.empty();
        } catch (Unreadable unreadable) {
            return Optional.empty();
        }
    }
}
