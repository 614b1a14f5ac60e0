package io.punctual.entitlements.rows;

import io.punctual.kit.web.FieldProblem;
import io.punctual.kit.web.ProblemException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in a list: a part of a name or id, in any language. The database finds it by the pairs of letters that it
 * consists of.
 *
 * @param part empty for everything
 */
public record Search(String part) {
    public static final Search ALL = new Search("");
    private static final int LONGEST = 100;

    public static Search of(@Nullable String q) {
        if (q == null || q.isBlank()) {
            return ALL;
        }
        if (q.length() > LONGEST) {
            throw ProblemException.invalid(new FieldProblem("q", q, "must have at most " + LONGEST + " letters"));
        }
        return new Search(q.strip());
    }

    /** A condition on a column of pairs and the words that they are of; nothing where everything is wanted. */
    public String in(String pairs, String words) {
        return part.isEmpty() ? "" : " and %s @> letter_pairs(?) and %s ilike ? escape '!'".formatted(pairs, words);
    }

    /** The values in the condition. */
    public List<String> params() {
        return part.isEmpty() ? List.of() : List.of(part, "%" + part.replaceAll("([!%_])", "!$1") + "%");
    }
}
