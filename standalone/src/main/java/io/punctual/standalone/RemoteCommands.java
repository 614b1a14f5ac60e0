package io.punctual.standalone;

import io.punctual.standalone.config.Apply;
import io.punctual.standalone.config.Export;
import io.punctual.standalone.remote.RowFiles;
import io.punctual.standalone.remote.SalesforceFiles;
import io.punctual.standalone.remote.Server;
import io.punctual.standalone.remote.Target;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Commands that talk to a Punctual through its public API: the one that runs here, or any other. */
final class RemoteCommands {
    private static final String DRY_RUN = "--dry-run";

    private final Server server;
    private final String command;
    private final List<String> words;
    private final boolean dryRun;
    private final PrintStream out;

    private RemoteCommands(Server server, List<String> command, PrintStream out) {
        this.server = server;
        this.command = command.getFirst();
        this.words = words(command);
        this.dryRun = command.contains(DRY_RUN);
        this.out = out;
    }

    static boolean knows(List<String> command) {
        return List.of("apply", "export", "import").contains(command.getFirst());
    }

    /** Answers whether everything was done. */
    static boolean run(List<String> command, Map<String, String> environment, Path control, PrintStream out) {
        words(command).stream()
                .filter(word -> word.startsWith("--"))
                .findFirst()
                .ifPresent(word -> {
                    throw new IllegalArgumentException(command.getFirst() + " does not know " + word + ".");
                });
        try (var server = Target.of(environment, control)) {
            return new RemoteCommands(server, command, out).run();
        }
    }

    private static List<String> words(List<String> command) {
        return command.stream().skip(1).filter(word -> !word.equals(DRY_RUN)).toList();
    }

    private boolean run() {
        return switch (command) {
            case "apply" -> Apply.run(server, folder(), dryRun, out);
            case "export" -> export();
            default -> takeIn();
        };
    }

    private boolean export() {
        if (!words.isEmpty() && RowFiles.KINDS.contains(words.getFirst())) {
            var files = new RowFiles(server, out);
            if (words.size() > 1) {
                files.fetchAll(words.getFirst(), Path.of(words.get(1)));
            } else {
                files.fetchAll(words.getFirst(), out);
            }
        } else {
            Export.run(server, folder(), out);
        }
        return true;
    }

    private boolean takeIn() {
        if (words.size() == 2 && words.getFirst().equals("salesforce")) {
            return new SalesforceFiles(server, out).send(Path.of(words.getLast()), dryRun);
        }
        if (words.size() < 2 || !RowFiles.KINDS.contains(words.getFirst())) {
            throw new IllegalArgumentException(
                    "import needs a kind and files; kinds: salesforce, " + String.join(", ", RowFiles.KINDS) + ".");
        }
        var files = words.stream().skip(1).map(Path::of).toList();
        return new RowFiles(server, out).send(words.getFirst(), files, dryRun);
    }

    private Path folder() {
        if (words.size() != 1) {
            throw new IllegalArgumentException(command + " needs one folder.");
        }
        return Path.of(words.getFirst());
    }
}
