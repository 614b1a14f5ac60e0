package io.punctual.cases.inbound;

import io.punctual.cases.events.Owner;
import io.punctual.cases.events.Priority;
import io.punctual.cases.inbound.MilestoneMessage.Action;
import io.punctual.cases.people.Staff;
import io.punctual.cases.vocabulary.Fields;
import io.punctual.cases.vocabulary.Statuses;
import io.punctual.cases.write.ActionStep;
import io.punctual.cases.write.ActionStep.Impossible;
import io.punctual.cases.write.ActionStep.RaisePriority;
import io.punctual.cases.write.ActionStep.Reassign;
import io.punctual.cases.write.ActionStep.SetField;
import io.punctual.cases.write.ActionStep.SetPriority;
import io.punctual.cases.write.ActionStep.SetStatus;
import io.punctual.cases.write.SkipReason;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what an action of a milestone names: a priority, a status, a field, or the one who takes the case. */
@Component
class ActionSteps {
    private static final String FIELDS = "fields.";
    private static final String OWNER_MANAGER = "OWNER_MANAGER";

    private final Statuses statuses;
    private final Fields fields;
    private final Staff staff;

    ActionSteps(Statuses statuses, Fields fields, Staff staff) {
        this.statuses = statuses;
        this.fields = fields;
        this.staff = staff;
    }

    ActionStep of(Action action) {
        return action.kind().equals("REASSIGN") ? reassign(action) : update(action);
    }

    private ActionStep update(Action action) {
        var field = String.valueOf(action.field());
        var value = action.value();
        return switch (field) {
            case "priority" -> priority(action);
            case "status" ->
                statuses.find(String.valueOf(value))
                        .<ActionStep>map(SetStatus::new)
                        .orElseGet(() -> undefined(field));
            default -> field.startsWith(FIELDS) && value != null ? ownField(field, value) : undefined(field);
        };
    }

    private static ActionStep priority(Action action) {
        var raise = action.raiseTo();
        var named = raise == null ? String.valueOf(action.value()) : raise;
        return Arrays.stream(Priority.values())
                .filter(priority -> priority.name().equals(named))
                .findFirst()
                .<ActionStep>map(to -> raise == null ? new SetPriority(to) : new RaisePriority(to))
                .orElseGet(() -> undefined("priority"));
    }

    private ActionStep ownField(String field, Object value) {
        var name = field.substring(FIELDS.length());
        return fields.problems(Map.of(name, value)).isEmpty() ? new SetField(name, value) : undefined(field);
    }

    private ActionStep reassign(Action action) {
        var to = String.valueOf(action.to());
        var expected = action.expectedOwnerId();
        if (to.equals(OWNER_MANAGER)) {
            return new Reassign(staff.managerFor(expected).orElse(null), expected, true);
        }
        return named(to)
                .<ActionStep>map(owner -> new Reassign(owner, expected, false))
                .orElseGet(() -> new Impossible(SkipReason.UNKNOWN_OWNER, "owner"));
    }

    /** By kind, such as {@code queue:tier-2}, or by the bare id. */
    private Optional<Owner> named(String to) {
        if (to.startsWith("user:")) {
            return staff.activeUser(to.substring("user:".length()));
        }
        if (to.startsWith("queue:")) {
            return staff.activeQueue(to.substring("queue:".length()));
        }
        return staff.ownerById(to);
    }

    private static ActionStep undefined(@Nullable String field) {
        return new Impossible(SkipReason.NOT_DEFINED, field);
    }
}
