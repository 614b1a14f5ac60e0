package io.punctual.entitlements.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is different between two documents; milestones are compared by name, so that a new one shifts nothing. */
public final class Differences {
    private static final String MILESTONES = "milestones";

    /** One place that differs; what is missing on one side is left out there. */
    public record Difference(
            String path, @Nullable Object from, @Nullable Object to) {}

    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    public static List<Difference> between(Map<String, ?> from, Map<String, ?> to) {
        var differences = new Differences();
        differences.compare("", from, to);
        return List.copyOf(differences.found);
    }

    private void compare(String path, @Nullable Object from, @Nullable Object to) {
        if (Objects.equals(from, to)) {
            return;
        }
        if (from instanceof Map<?, ?> one && to instanceof Map<?, ?> other) {
            maps(path, one, other);
        } else if (from instanceof List<?> one && to instanceof List<?> other) {
            lists(path, one, other);
        } else {
            found.add(new Difference(path, from, to));
        }
    }

    private void maps(String path, Map<?, ?> from, Map<?, ?> to) {
        var names = new LinkedHashSet<Object>(from.keySet());
        names.addAll(to.keySet());
        for (var name : names) {
            compare(path.isEmpty() ? String.valueOf(name) : path + "." + name, from.get(name), to.get(name));
        }
    }

    private void lists(String path, List<?> from, List<?> to) {
        if (path.equals(MILESTONES)) {
            var one = byName(from);
            var other = byName(to);
            var names = new LinkedHashSet<>(one.keySet());
            names.addAll(other.keySet());
            names.forEach(name -> compare(path + "[" + name + "]", one.get(name), other.get(name)));
            return;
        }
        for (var index = 0; index < Math.max(from.size(), to.size()); index++) {
            compare(path + "[" + index + "]", at(from, index), at(to, index));
        }
    }

    /** The same name may come twice: the second is called "name (2)". */
    private static Map<String, Object> byName(List<?> milestones) {
        var seen = new HashMap<String, Integer>();
        var byName = new LinkedHashMap<String, Object>();
        for (var milestone : milestones) {
            var name = milestone instanceof Map<?, ?> known ? String.valueOf(known.get("name")) : "";
            var count = seen.merge(name, 1, Integer::sum);
            byName.put(count == 1 ? name : name + " (" + count + ")", milestone);
        }
        return byName;
    }

    private static @Nullable Object at(List<?> list, int index) {
        return index < list.size() ? list.get(index) : null;
    }
}
