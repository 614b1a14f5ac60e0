package io.punctual.entitlements.rows;

import io.punctual.entitlements.definition.Finding;
import io.punctual.kit.web.FieldProblem;
import io.punctual.kit.web.ProblemException;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.dao.ConcurrencyFailureException;

/** What must hold before something is changed. */
public final class Preconditions {
    private static final int MAX_ID = 120;

    private Preconditions() {}

    /** Refuses with 412 when the caller has seen another revision than the current one; 0 stands for none yet. */
    public static void matches(OptionalLong seen, long current, String what, String id) {
        if (seen.isPresent() && seen.getAsLong() != current) {
            throw ProblemException.preconditionFailed(
                    current == 0
                            ? "There is no " + what + " " + id + " yet."
                            : "The " + what + " " + id + " has changed since; it is at revision " + current + ".");
        }
    }

    public static void usableId(String id) {
        if (id.isBlank() || id.length() > MAX_ID) {
            throw ProblemException.invalid(new FieldProblem("id", id, "must have 1 to " + MAX_ID + " characters"));
        }
    }

    /** Refuses with 422 when anything was found. */
    public static void none(List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw ProblemException.invalid(findings.stream()
                    .map(finding -> new FieldProblem(finding.field(), finding.value(), finding.message()))
                    .toList());
        }
    }

    /** Two that create the same thing at once: the later one tries again and finds it. */
    public static void created(int rows, String what, String id) {
        if (rows == 0) {
            throw new ConcurrencyFailureException("Another created " + what + " " + id + " at the same time");
        }
    }
}
