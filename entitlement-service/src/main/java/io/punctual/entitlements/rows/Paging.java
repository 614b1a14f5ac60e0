package io.punctual.entitlements.rows;

import io.punctual.kit.web.Cursor;
import io.punctual.kit.web.FieldProblem;
import io.punctual.kit.web.Page;
import io.punctual.kit.web.ProblemException;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Pages of a list in the order of its ids, which never change. */
public final class Paging {
    private static final int MAX = 200;
    private static final int DEFAULT = 50;

    private Paging() {}

    /**
     * Loads one page.
     *
     * @param load the rows after an id, at most so many
     */
    public static <R, T> Page<T> page(
            @Nullable String cursor,
            @Nullable Integer limit,
            BiFunction<String, Integer, List<R>> load,
            Function<R, String> id,
            Function<R, T> view) {
        var size = limit == null ? DEFAULT : limit;
        if (size < 1 || size > MAX) {
            throw ProblemException.invalid(new FieldProblem("limit", limit, "must be from 1 to " + MAX));
        }
        var decoded = Cursor.decode(cursor);
        var rows = load.apply(decoded.isEmpty() ? "" : decoded.getFirst(), size + 1);
        var items = rows.stream().limit(size).toList();
        var next = rows.size() > size ? Cursor.encode(id.apply(items.getLast())) : null;
        return new Page<>(items.stream().map(view).toList(), next);
    }
}
