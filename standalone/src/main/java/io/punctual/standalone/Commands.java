package io.punctual.standalone;

import java.util.List;
import java.util.Set;

/** What another terminal may ask of the running system. */
final class Commands {
    private static final Set<String> NOT_STOPPABLE = Set.of("postgres");

    private final StandaloneSystem system;

    Commands(StandaloneSystem system) {
        this.system = system;
    }

    String answer(List<String> words) {
        return switch (words.isEmpty() ? "" : words.getFirst()) {
            case "status" -> StatusTable.of(system.status());
            case "stop" -> stop(argument(words, "Which service is to be stopped?"));
            case "start" -> start(argument(words, "Which service is to be started?"));
            case "token" -> token(words);
            default ->
                throw new IllegalArgumentException("Known are: status, stop SERVICE, start SERVICE, token ROLE.");
        };
    }

    private String stop(String name) {
        if (NOT_STOPPABLE.contains(name)) {
            throw new IllegalArgumentException("The database stays up: everything stands on it. Ctrl-C stops all.");
        }
        system.stop(name);
        return name + " is stopped and stays down until: ./punctual start " + name;
    }

    private String start(String name) {
        system.start(name);
        return name + " is ready.";
    }

    private String token(List<String> words) {
        var role = argument(words, "A token for which role? admin, agent, lead, integrator or customer");
        int as = words.indexOf("--as");
        if (as > 0 && as + 1 >= words.size()) {
            throw new IllegalArgumentException("--as needs a user.");
        }
        return system.token(role, as > 0 ? words.get(as + 1) : null);
    }

    private static String argument(List<String> words, String question) {
        if (words.size() < 2) {
            throw new IllegalArgumentException(question);
        }
        return words.get(1);
    }
}
