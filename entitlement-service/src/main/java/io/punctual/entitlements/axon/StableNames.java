package io.punctual.entitlements.axon;

import io.punctual.entitlements.events.ContractEvent;
import io.punctual.entitlements.events.ProcessEvent;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names under which events are stored: they stay when classes move. */
final class StableNames {
    private static final Map<Class<?>, String> NAMES = names();
    private static final Map<String, Class<?>> CLASSES = classes();

    private StableNames() {}

    static Optional<String> of(Class<?> type) {
        return Optional.ofNullable(NAMES.get(type));
    }

    static Optional<Class<?>> typeNamed(String name) {
        return Optional.ofNullable(CLASSES.get(name));
    }

    private static Map<Class<?>, String> names() {
        var names = new HashMap<Class<?>, String>();
        for (var event : ProcessEvent.class.getPermittedSubclasses()) {
            names.put(event, "process." + kebab(event));
        }
        for (var event : ContractEvent.class.getPermittedSubclasses()) {
            names.put(event, "contract." + kebab(event));
        }
        return names;
    }

    private static Map<String, Class<?>> classes() {
        var classes = new HashMap<String, Class<?>>();
        NAMES.forEach((type, name) -> classes.put(name, type));
        return classes;
    }

    private static String kebab(Class<?> event) {
        return event.getSimpleName().replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
