package io.punctual.standalone;

import io.punctual.standalone.process.Port;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The words of the command line: options first understood, the rest is the command. */
record Arguments(Path data, Options options, List<String> command) {
    private static final int LAST_PORT = 65_535;

    static Arguments parse(List<String> arguments) {
        var rest = new ArrayDeque<>(arguments);
        var command = new ArrayList<String>();
        var data = Path.of(".data");
        var options = Options.defaults().demoData(true);
        while (!rest.isEmpty()) {
            var word = rest.removeFirst();
            switch (word) {
                case "--data" -> data = Path.of(value(word, rest));
                case "--caches" -> options = options.caches(Path.of(value(word, rest)));
                case "--port" -> options = options.port(Port.GATEWAY, port(value(word, rest)));
                case "--reset" -> options = options.reset(true);
                case "--empty" -> options = options.demoData(false);
                case "--without" ->
                    options = options.without(Set.of(value(word, rest).split(",", -1)));
                default -> command.add(word);
            }
        }
        if (command.isEmpty()) {
            throw new IllegalArgumentException("A command is needed: run, status, stop, start or token.");
        }
        return new Arguments(data.toAbsolutePath().normalize(), options, List.copyOf(command));
    }

    private static String value(String option, ArrayDeque<String> rest) {
        if (rest.isEmpty()) {
            throw new IllegalArgumentException(option + " needs a value.");
        }
        return rest.removeFirst();
    }

    private static int port(String text) {
        try {
            int number = Integer.parseInt(text);
            if (number > 0 && number <= LAST_PORT) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // Said below, as for a number that is no port.
        }
        throw new IllegalArgumentException("--port takes a number from 1 to " + LAST_PORT + ", not " + text + ".");
    }
}
