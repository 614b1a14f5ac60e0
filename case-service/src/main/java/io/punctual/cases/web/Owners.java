package io.punctual.cases.web;

import io.punctual.cases.events.Owner;
import io.punctual.cases.http.Choice;
import io.punctual.cases.people.Staff;
import io.punctual.kit.web.FieldProblem;
import io.punctual.kit.web.ProblemException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the active user or queue that a request names as owner. */
@Component
class Owners {
    private final Staff staff;

    Owners(Staff staff) {
        this.staff = staff;
    }

    Owner named(String id, @Nullable String kind) {
        var found = kind == null ? staff.ownerById(id) : find(id, Choice.of(Owner.Kind.class, "ownerKind", kind));
        return found.orElseThrow(() -> ProblemException.invalid(
                new FieldProblem("ownerId", id, "there is no active user or queue of this id")));
    }

    private Optional<Owner> find(String id, Owner.Kind kind) {
        return switch (kind) {
            case USER -> staff.activeUser(id);
            case QUEUE -> staff.activeQueue(id);
        };
    }
}
