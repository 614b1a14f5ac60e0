package io.punctual.cases.read.caselist;

import io.punctual.kit.web.FieldProblem;
import io.punctual.kit.web.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Cases are listed by number, which never changes, so that no page skips or repeats one; or by when their next milestone is due, which
 * moves, and then as well as a moving list can be.
 */
enum CaseOrder {
    OLDEST_FIRST,
    NEWEST_FIRST,
    NEXT_MILESTONE;

    static CaseOrder of(@Nullable String sort) {
        return switch (sort) {
            case null -> OLDEST_FIRST;
            case "number" -> OLDEST_FIRST;
            case "-number" -> NEWEST_FIRST;
            case "nextMilestone" -> NEXT_MILESTONE;
            default ->
                throw ProblemException.invalid(
                        new FieldProblem("sort", sort, "must be number, -number or nextMilestone"));
        };
    }
}
