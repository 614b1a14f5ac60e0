package io.punctual.cases.sql;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of a statement in order; absent ones are null in the database. */
public final class Values {
    private Values() {}

    public static List<@Nullable Object> of(@Nullable Object... values) {
        var list = new ArrayList<@Nullable Object>(values.length);
        for (var value : values) {
            list.add(value);
        }
        return list;
    }
}
