package io.punctual.cases.http;

import io.punctual.kit.web.FieldProblem;
import io.punctual.kit.web.ProblemException;
import org.jspecify.annotations.Nullable;

/** How many items a page may hold. */
public final class Limit {
    private static final int DEFAULT = 50;
    private static final int MOST = 200;

    private Limit() {}

    public static int of(@Nullable Integer asked) {
        int limit = asked == null ? DEFAULT : asked;
        if (limit < 1 || limit > MOST) {
            throw ProblemException.invalid(new FieldProblem("limit", limit, "must be between 1 and " + MOST));
        }
        return limit;
    }
}
