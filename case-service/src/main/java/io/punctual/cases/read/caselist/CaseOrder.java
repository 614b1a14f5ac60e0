package io.punctual.cases.read.caselist;

import io.punctual.kit.web.FieldProblem;
import io.punctual.kit.web.ProblemException;
import org.jspecify.annotations.Nullable;

/** Cases are listed by number, which never changes, so that no page skips or repeats one. */
enum CaseOrder {
    OLDEST_FIRST("asc", ">"),
    NEWEST_FIRST("desc", "<");

    private final String direction;
    private final String comparison;

    CaseOrder(String direction, String comparison) {
        this.direction = direction;
        this.comparison = comparison;
    }

    static CaseOrder of(@Nullable String sort) {
        return switch (sort) {
            case null -> OLDEST_FIRST;
            case "number" -> OLDEST_FIRST;
            case "-number" -> NEWEST_FIRST;
            default -> throw ProblemException.invalid(new FieldProblem("sort", sort, "must be number or -number"));
        };
    }

    String direction() {
        return direction;
    }

    String comparison() {
        return comparison;
    }
}
