package io.punctual.entitlements.definition;

import io.punctual.entitlements.definition.ProcessDefinition.Action;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What each kind of action needs to say; a kind that cannot be performed yet may be drafted but not activated. */
final class ActionCheck {
    /** It does nothing, and says so: what came from elsewhere and could not be carried over. */
    static final String STUB = "STUB";

    static final Set<String> PERFORMED = Set.of("UPDATE_CASE", "EMAIL", "REASSIGN");

    private static final Set<String> STANDARD = Set.of("status", "priority");
    private static final Pattern OWN = Pattern.compile("fields\\.[A-Za-z_][A-Za-z0-9_]*");

    private ActionCheck() {}

    static void check(String path, Action action, List<Finding> errors, List<Finding> warnings) {
        var kind = action.kind();
        if (kind == null || kind.isEmpty()) {
            return;
        }
        switch (kind) {
            case "UPDATE_CASE" -> update(path, action, errors);
            case "EMAIL" -> {
                required(path + ".to", action.to(), "say who gets the mail, such as OWNER", errors);
                required(path + ".template", action.template(), "name the template of the mail", errors);
            }
            case "REASSIGN" ->
                required(path + ".to", action.to(), "say who gets the case, such as OWNER_MANAGER", errors);
            case STUB -> {
                required(path + ".name", action.name(), "name what it stands for", errors);
                warnings.add(
                        new Finding(path + ".name", action.name(), "is a stub: it does nothing when its time comes"));
            }
            default ->
                warnings.add(new Finding(
                        path + ".kind",
                        kind,
                        "cannot be performed yet; activation will refuse it, known are " + PERFORMED));
        }
    }

    private static void update(String path, Action action, List<Finding> errors) {
        required(path + ".field", action.field(), "name the field to set", errors);
        var field = action.field();
        if (field != null && !STANDARD.contains(field) && !OWN.matcher(field).matches()) {
            errors.add(new Finding(
                    path + ".field", field, "must be status, priority or a field of yours such as fields.serviceType"));
        }
        if ((action.value() == null) == (action.raiseTo() == null)) {
            errors.add(new Finding(path + ".value", action.value(), "give either \"value\" or \"raiseTo\""));
        }
        if (action.raiseTo() != null && !"priority".equals(action.field())) {
            errors.add(new Finding(path + ".raiseTo", action.raiseTo(), "is only for the field priority"));
        }
    }

    private static void required(String path, @Nullable String text, String message, List<Finding> errors) {
        if (text == null) {
            errors.add(new Finding(path, null, message));
        }
    }
}
