package io.punctual.entitlements.salesforce.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps a condition from ever holding, without losing what it says. */
public final class Inert {
    private static final String NEVER = "false";

    private Inert() {}

    /** The line break ends a remark, should the condition end in one. */
    static String of(@Nullable String cel) {
        return cel == null ? NEVER : cel.contains("//") ? NEVER + " && (" + cel + "\n)" : NEVER + " && (" + cel + ")";
    }

    /** Makes a milestone or an exit never hold, and says in its stubs why. */
    public static void make(Map<String, @Nullable Object> part, String condition, String name, String why) {
        var cel = part.get(condition);
        part.put(condition, of(cel == null ? null : cel.toString()));
        var stubs = new ArrayList<Object>(part.get("stubs") instanceof List<?> known ? known : List.of());
        stubs.add(Stubs.of(name, condition, why));
        part.put("stubs", stubs);
    }
}
