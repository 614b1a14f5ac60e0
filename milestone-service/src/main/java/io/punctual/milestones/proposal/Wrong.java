package io.punctual.milestones.proposal;

import io.punctual.kit.web.FieldProblem;
import io.punctual.kit.web.ProblemException;
import org.jspecify.annotations.Nullable;

/** A value that cannot be used, named by its path in the request. */
public final class Wrong {
    private Wrong() {}

    public static ProblemException value(String field, @Nullable Object value, String message) {
        return ProblemException.invalid(new FieldProblem(field, value, message));
    }

    public static ProblemException missing(String field, String needed) {
        return value(field, null, "is missing; " + needed);
    }
}
